using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep export-k8s</c>.</summary>
internal sealed class SweepExportK8sVerb : Verb
{
    private const int UsualParallelism = 100;
    private const string UsualMemory = "1Gi";
    private const string UsualClaim = "sitesim-studies";

    private readonly Argument<string> _directory = StudyArgument.Create();
    private readonly Option<string> _image = SharedOptions.Text("--image", "Container image that has sitesim on its path; sitesim:<this version> when left out.", "NAME");
    private readonly Option<string> _claim = SharedOptions.Text("--claim", $"Persistent volume claim that all pods can write; {UsualClaim} when left out.", "NAME");
    private readonly Option<string> _path = SharedOptions.Text("--path", "The study directory inside that volume; its own name when left out.", "DIR");
    private readonly Option<long?> _parallelism = SharedOptions.WholeNumber("--parallelism", $"Pods at once; {UsualParallelism} when left out.", "N", IndexedJob.MostPods);
    private readonly Option<string> _memory = SharedOptions.Text("--memory", $"Memory of a pod; {UsualMemory} when left out.", "SIZE");

    public SweepExportK8sVerb()
        : base(
            "export-k8s",
            "Prints an Indexed Job of Kubernetes that runs the shards of a study directory on a shared volume; sitesim sweep reduce puts them together.",
            "sitesim sweep plan study.yaml --out /volume/split",
            "sitesim sweep export-k8s /volume/split --image registry.example/sitesim:0.1.0 | kubectl apply -f -",
            "sitesim sweep reduce /volume/split")
    {
        Add(_directory);
        foreach (var option in new Option[] { _image, _claim, _path, _parallelism, _memory })
        {
            Add(option);
        }
    }

    public override DocumentKind? Answer(ParseResult parsed) => KubernetesDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _directory.Open(parsed);
        var yaml = new IndexedJob(
            parsed.GetValue(_image) ?? $"sitesim:{ProductVersion.Current}", parsed.GetValue(_claim) ?? UsualClaim,
            parsed.GetValue(_path) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory.Directory))),
            StudyOptions.AtLeastOne(_parallelism, parsed) ?? UsualParallelism, parsed.GetValue(_memory) ?? UsualMemory).Yaml(directory.Plan);
        session.Answer(KubernetesDocument.Kind, new KubernetesDocument(directory.Directory, directory.Plan.Name, directory.Plan.Shards.Count, yaml), page => page.Line(yaml.TrimEnd('\n')));
        return ExitCode.Done;
    }
}
