using System.CommandLine;
using SiteSim.Cli.Doctor;
using SiteSim.Cli.Documents;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim doctor</c>.</summary>
internal sealed class DoctorVerb() : Verb(
    "doctor",
    "Looks at this machine and this folder, runs a day that is worked out by hand and compares its bytes, and says what to do about whatever is not as it should be.",
    "sitesim doctor",
    "sitesim doctor --json")
{
    public override DocumentKind? Answer(ParseResult parsed) => DoctorDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var findings = Checkup.Of(Environment.CurrentDirectory, session);
        var code = Checkup.Code(findings);
        session.Answer(DoctorDocument.Kind, new DoctorDocument(ProductVersion.Current, code, findings), page =>
        {
            page.Tables([new TextTable($"sitesim {ProductVersion.Current}", ["", "", "found"], [.. findings.Select(Row)])]);
            foreach (var finding in findings.Where(finding => finding.Advice is not null))
            {
                page.Prose($"{finding.Check}: {finding.Advice}");
            }
        });
        return code;
    }

    private static TextRow Row(Finding finding) => new([finding.Verdict.ToString().ToLowerInvariant(), finding.Check, finding.Found], finding.Verdict >= Verdict.Bad);
}
