using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("What becomes of the site: which halls change over, when, for whom, and what may come late.")]
internal sealed class ConversionSpec : Spec
{
    [Field("Steps of the plan; each starts when its date and its predecessors allow.", Example = "[ { id: phase-1, ... } ]")]
    public List<PhaseSpec>? Phases { get; set; }

    [Field("Causes that may delay several phases together.", Example = "[ { id: transformer, probability: 30 %, ... } ]")]
    public List<SharedDelaySpec>? Delays { get; set; }

    [Field("Steps of the interconnection; before the first it is site.interconnection.", Example = "[ { id: step-2, at: 2027-01-01, limit: 300 MW } ]")]
    public List<ConnectionStepSpec>? Connection { get; set; }
}
