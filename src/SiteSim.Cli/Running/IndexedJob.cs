using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>
/// A study as an Indexed Job of Kubernetes (batch/v1; <c>backoffLimitPerIndex</c> is stable from 1.33): pod t does the shards t, t + completions, ... and is
/// tried again by itself when it fails.
/// </summary>
/// <param name="Image">Container image that holds <c>sitesim</c>.</param>
/// <param name="Claim">Persistent volume claim that holds the study directory.</param>
/// <param name="Path">The directory inside the volume.</param>
/// <param name="Parallelism">Pods at once.</param>
/// <param name="Memory">Of a pod, as Kubernetes writes it.</param>
internal sealed record IndexedJob(string Image, string Claim, string Path, int Parallelism, string Memory)
{
    /// <summary>What Kubernetes takes as <c>completions</c> of a job with a limit per index and any number of failed ones.</summary>
    public const int MostPods = 10_000;

    private const int Digits = 8;
    private const int Retries = 3;

    public string Yaml(StudyPlan plan)
    {
        var pods = Math.Min(plan.Shards.Count, MostPods);
        return FormattableString.Invariant($"""
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: sitesim-{plan.Sha256()[..Digits]}
            spec:
              completionMode: Indexed
              completions: {pods}
              parallelism: {Math.Min(Parallelism, pods)}
              backoffLimitPerIndex: {Retries}
              maxFailedIndexes: {pods}
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: shard
                      image: {Quoted(Image)}
                      command: [sitesim, sweep, shard, /study, --stride, "{pods}", --verbosity, warning]
                      resources:
                        requests: {"{"} cpu: "1", memory: {Quoted(Memory)} {"}"}
                        limits: {"{"} cpu: "1", memory: {Quoted(Memory)} {"}"}
                      volumeMounts:
                        - name: study
                          mountPath: /study
                          subPath: {Quoted(Path)}
                  volumes:
                    - name: study
                      persistentVolumeClaim:
                        claimName: {Quoted(Claim)}

            """).ReplaceLineEndings("\n");
    }

    /// <summary>YAML's double quotes take JSON's escapes.</summary>
    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
