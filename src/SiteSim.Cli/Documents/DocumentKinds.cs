namespace SiteSim.Cli.Documents;

/// <summary>Every document that <c>--json</c> writes.</summary>
internal static class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        RunDocument.Kind, ReplicationsDocument.Kind, ValidationDocument.Kind, ScenarioDocument.Kind, ComparisonDocument.Kind, StudyPlanDocument.Kind, StudyStatusDocument.Kind,
        ShardsDocument.Kind, StudyPointsDocument.Kind, StudyComparisonDocument.Kind, KubernetesDocument.Kind, SelectionDocument.Kind, StressDocument.Kind,
        SensitivityDocument.Kind, ExplanationKind.Kind, CatalogDocument.Kind, CatalogRowsDocument.Kind, CatalogRowDocument.DocumentKind, CalibrationDocument.Kind,
        BenchDocument.Kind, ViewDocument.Kind, NewScenarioDocument.Kind, TemplatesDocument.Kind, DoctorDocument.Kind, DocPagesDocument.Kind, FailureDocument.Kind,
    ];
}
