// Failures by month, a row of bars for each fleet or cluster on a scale of its own. options: fleets (name, column, kind).
sitesim.chart('failures', ({ rows, options, width, narrow, colour }) => {
  const left = narrow ? 92 : 150, height = rows.length > 18 ? 40 : 52, bottom = 24;
  const most = new Map(options.fleets.map(f => [f.column, d3.max(rows, row => row[f.column]) || 1]));
  const bars = options.fleets.flatMap(fleet => rows.map(row => ({ fleet: fleet.name, kind: fleet.kind, month: row.month, count: row[fleet.column], share: row[fleet.column] / most.get(fleet.column) })));
  const labelled = !narrow && rows.length <= 18;
  return Plot.plot({
    width, height: options.fleets.length * height + bottom + 10, marginLeft: left, marginRight: 14, marginTop: 10, marginBottom: bottom, style: sitesim.style,
    x: { type: 'band', domain: rows.map(row => sitesim.monthText(row.month)), label: null, padding: 0.16, tickFormat: (m, i) => i % Math.ceil(rows.length / (narrow ? 4 : 12)) === 0 ? m : '', tickSize: 0 },
    y: { axis: null, domain: [0, 1.25] }, fy: { domain: options.fleets.map(f => f.name), axis: null, label: null, padding: 0.08 },
    marks: [
      Plot.axisFy({ anchor: 'left', label: null, textAnchor: 'end', fill: 'var(--ink)', text: d => d, lineWidth: narrow ? 8 : 13, textOverflow: 'ellipsis-end' }),
      Plot.barY(bars, { fy: 'fleet', x: b => sitesim.monthText(b.month), y: 'share', fill: b => colour(b.kind), title: b => `${b.fleet}, ${sitesim.monthText(b.month)}: ${sitesim.fixed(b.count, 0)} failures` }),
      labelled ? Plot.text(bars, { fy: 'fleet', x: b => sitesim.monthText(b.month), y: 'share', text: b => sitesim.fixed(b.count, 0), dy: -7, fill: 'var(--soft)', fontSize: 11 }) : null,
      Plot.ruleY([0], { stroke: 'var(--line)' }),
    ],
  });
});
