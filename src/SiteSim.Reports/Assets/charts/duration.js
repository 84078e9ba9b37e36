// A duration curve: for what share of the time a quantity was at or above a level. options: x, y, unit, low, high of the axis.
sitesim.chart('duration', ({ rows, options, width, narrow, colour }) => Plot.plot({
  width, height: narrow ? 220 : 260, marginLeft: 52, style: sitesim.style,
  x: { label: null, ticks: narrow ? 4 : 10, tickFormat: v => `${v} %` },
  y: { domain: [options.low, options.high], clamp: true, grid: true, label: null, ticks: 6 },
  marks: [
    Plot.ruleY([0], { stroke: colour('soft') }),
    Plot.areaY(rows, { x: options.x, y: options.y, fill: colour('power'), fillOpacity: 0.14, clip: true }),
    Plot.lineY(rows, { x: options.x, y: options.y, stroke: colour('curve'), strokeWidth: 1.8, clip: true }),
    Plot.dot(rows.filter((_, i) => i % 4 === 0), {
      x: options.x, y: options.y, r: 3, fill: 'transparent',
      title: d => `${sitesim.format(d[options.y], options.unit)} or more\n${sitesim.fixed(d[options.x], 1)} % of the time`,
    }),
  ],
}));
