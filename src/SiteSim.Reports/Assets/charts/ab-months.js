// Two runs month by month: rows month and the columns that options.a and options.b name.
sitesim.chart('ab-months', ({ rows, options, width, narrow, colour }) => {
  const sides = [['A', options.a, 'power'], ['B', options.b, 'accent']];
  const points = sides.flatMap(([side, column, role]) => rows.filter(r => r[column] != null).map(r => ({ side, role, month: r.month, value: r[column] })));
  const axis = options.unit === 'USD' ? sitesim.moneyAxis(points.map(p => p.value)) : { scale: 1, unit: options.unit };
  const last = side => points.filter(p => p.side === side).at(-1);
  const ends = sides.map(([side]) => last(side)).filter(Boolean);
  const apart = ends.length < 2 || +ends[0].month !== +ends[1].month ? 0 : ends[0].value >= ends[1].value ? -7 : 7;
  const several = new Set(points.map(p => +p.month)).size > 1;
  return Plot.plot({
    width, height: narrow ? 210 : 240, marginLeft: 48, marginRight: 26, marginTop: 24, style: sitesim.style,
    x: { type: 'utc', label: null, ticks: narrow ? 3 : 5, tickSize: 0, insetLeft: 6, insetRight: 6, ...(several ? {} : { ticks: points.slice(0, 1).map(p => p.month), tickFormat: sitesim.monthText }) },
    y: { label: axis.unit, labelArrow: 'none', zero: true, grid: true, ticks: 5, tickSize: 0, transform: v => v / axis.scale, nice: true },
    marks: [
      Plot.ruleY([0], { stroke: colour('soft') }),
      Plot.lineY(points, { x: 'month', y: 'value', z: 'side', stroke: p => colour(p.role), strokeWidth: 2, strokeDasharray: null }),
      Plot.dot(points, { x: 'month', y: 'value', r: several && points.length > 40 ? 2 : 3.2, fill: p => colour(p.role), title: p => `${p.side}, ${sitesim.monthText(p.month)}: ${sitesim.format(p.value, options.unit)}` }),
      ...ends.map((p, i) => Plot.text([p], { x: 'month', y: 'value', text: () => p.side, dx: 9, dy: i === 0 ? apart : -apart, textAnchor: 'start', fill: colour(p.role), fontWeight: 700, fontSize: 13 })),
    ],
  });
});
