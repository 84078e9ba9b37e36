// Duration curves: for what share of the time a quantity was at or above a level. options: unit, low and high of the axis, series (column, label, colour), levels (value, label, colour).
sitesim.chart('duration', ({ rows, options, width, narrow, colour }) => {
  const x = 'share_of_time_pct';
  const alone = options.series.length === 1;
  const marked = options.levels.map((level, i) => ({ ...level, i })).filter(level => level.value >= options.low && level.value <= options.high).sort((a, b) => b.value - a.value);
  // Names of levels keep a line's distance from each other, upwards from the lowest.
  const height = narrow ? 230 : 280, pixels = value => (value - options.low) / (options.high - options.low) * (height - 58);
  const lifts = [];
  for (let i = marked.length - 1, free = -Infinity; i >= 0; i--) {
    const at = Math.max(pixels(marked[i].value) + 7, free);
    free = at + 14;
    lifts[i] = pixels(marked[i].value) - at;
  }
  // Curves fall: a name goes to the right above its own or to the left below it, where others leave it room.
  const wide = narrow ? 24 : 16, enough = 40;
  function placeOf(series) {
    const others = [...options.series.filter(s => s !== series).map(s => row => row[s.column]), ...options.levels.map(level => () => level.value)];
    let best = { room: -1 };
    for (const row of rows.filter(r => r[x] >= wide && r[x] <= 100 - wide)) {
      const own = pixels(row[series.column]);
      const gap = (side, from, to) => d3.min(rows.filter(r => r[x] >= from && r[x] <= to), r => d3.min([enough, ...others.map(of => side * (pixels(of(r)) - own)).filter(d => d > -1), ...side < 0 ? [own] : []]));
      for (const [side, room] of [[1, gap(1, row[x], row[x] + wide)], [-1, gap(-1, row[x] - wide, row[x])]]) if (room > best.room + 1) best = { room, side, row };
    }
    return best;
  }
  const ends = options.series.filter(s => s.label).map(series => ({ ...series, ...placeOf(series) }));
  return Plot.plot({
    width, height, marginLeft: 50, marginRight: 14, marginBottom: 38, style: sitesim.style,
    x: { label: 'share of the time', labelAnchor: 'center', labelArrow: 'none', labelOffset: 34, ticks: narrow ? 4 : 5, tickFormat: v => `${v} %` },
    y: { domain: [options.low, options.high], clamp: true, grid: true, label: null, ticks: 6 },
    marks: [
      Plot.ruleY([0], { stroke: colour('soft') }),
      alone ? Plot.areaY(rows, { x, y: options.series[0].column, fill: colour('power'), fillOpacity: 0.14, clip: true }) : null,
      ...marked.map(level => Plot.ruleY([level.value], { stroke: colour(level.colour), strokeDasharray: '6 4', strokeWidth: 1.4 })),
      ...marked.map((level, i) => Plot.text([level], { x: 100, y: 'value', text: () => `${level.label}, ${sitesim.format(level.value, options.unit)}`, textAnchor: 'end', dy: lifts[i], fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 4 })),
      ...options.series.map(series => Plot.lineY(rows, { x, y: series.column, stroke: colour(series.colour), strokeWidth: 2, clip: true })),
      ...ends.map(end => Plot.text([end.row], { x, y: end.column, text: () => end.label, dy: -9 * end.side, textAnchor: end.side > 0 ? 'start' : 'end', fill: colour(end.colour), fontWeight: 600, stroke: 'var(--card)', strokeWidth: 4 })),
      ...options.series.map(series => Plot.dot(rows.filter((_, i) => i % 5 === 0), {
        x, y: row => Math.min(options.high, Math.max(options.low, row[series.column])), r: 4, fill: 'transparent',
        title: row => `${series.label ? `${series.label}: ` : ''}${sitesim.format(row[series.column], options.unit)} or more\n${sitesim.fixed(row[x], 1)} % of the time`,
      })),
    ],
  });
});
