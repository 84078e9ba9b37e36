namespace SiteSim.Cli.Docs;

/// <summary>The pages that <c>sitesim docs</c> writes.</summary>
internal static class DocPages
{
    /// <param name="scenarios">Folder of the shipped scenarios, for the gallery.</param>
    public static IReadOnlyList<DocPage> All(string scenarios)
    {
        DocPage[] pages =
        [
            new GalleryPage(scenarios), new ScenarioPage(), new StudyPage(), new CatalogPage(), new CommandsPage(), new OutputsPage(scenarios), new JsonPage(), new ExitCodesPage(),
        ];
        return [new IndexPage(pages), .. pages];
    }
}
