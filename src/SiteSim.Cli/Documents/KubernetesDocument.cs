namespace SiteSim.Cli.Documents;

/// <summary>A study as a job of Kubernetes.</summary>
/// <param name="Directory">The study directory.</param>
/// <param name="Name">Title of the study.</param>
/// <param name="Shards">How many.</param>
/// <param name="Yaml">What <c>kubectl apply</c> takes.</param>
internal sealed record KubernetesDocument(string Directory, string Name, int Shards, string Yaml)
{
    public static DocumentKind<KubernetesDocument> Kind { get; } = new("study-job", 1, "sweep export-k8s", "A job that runs the shards of a study.");
}
