using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace SiteSim.Cli.Docs;

/// <summary>What the process tells the shell.</summary>
internal sealed class ExitCodesPage() : DocPage("reference/exit-codes.md", "Exit codes", "What a script may rely on when a command ends.")
{
    protected override void Write(Markdown page)
    {
        page.Table(["code", "meaning"], typeof(ExitCode).GetFields().Select(Row));
        page.Paragraph("Words about a failure go to standard error. With `--json` standard output still takes one document, with `error`, `exit_code` and `issues` (file, line, column, path, message, hint).");
        page.Code("sh", ["sitesim validate site.yaml || exit $?        # 2: the file is wrong, and standard error says where", "sitesim run site.yaml --json > result.json"]);
    }

    private static string[] Row(FieldInfo code) =>
        [((int)code.GetRawConstantValue()!).ToString(CultureInfo.InvariantCulture), code.GetCustomAttribute<DescriptionAttribute>()!.Description];
}
