sitesim.waitFor(timeline.start());
