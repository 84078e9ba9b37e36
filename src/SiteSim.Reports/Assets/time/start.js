timeline.start();
