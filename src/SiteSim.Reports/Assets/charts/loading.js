// How full places were, day by day: two strips each, the highest interval of the day above, its mean below. options: places (name, kind, column, capacity_mw).
sitesim.chart('loading', ({ rows, options, width, narrow, colour }) => {
  const left = narrow ? 92 : 150;
  const days = Math.max(1, Math.ceil(rows.length * 2.5 / Math.max(1, width - left - 14)));
  const day = 86400e3;
  const levels = [50, 75, 90, 95, 100];
  const mix = share => `color-mix(in srgb, var(--power) ${share}%, var(--card))`;
  const colours = [mix(12), mix(30), mix(55), mix(85), 'var(--mining-2)', 'var(--limit)'];
  const cells = [];
  for (const place of options.places) {
    for (const [of, fold] of [['highest', d3.max], ['mean', d3.mean]]) {
      for (let i = 0; i < rows.length; i += days) {
        const bin = rows.slice(i, i + days);
        cells.push({ place: place.name, of, from: bin[0].day, to: new Date(+bin.at(-1).day + day), value: fold(bin, row => row[`${place.column}_${of}_pct`]) });
      }
    }
  }
  const chart = Plot.plot({
    width, height: 40 + options.places.length * 34, marginLeft: left, marginRight: 14, marginTop: 4, marginBottom: 26, style: sitesim.style,
    x: { type: 'utc', label: null, ticks: narrow ? 4 : 10 }, y: { axis: null, domain: ['highest', 'mean'], padding: 0.06 },
    fy: { domain: options.places.map(p => p.name), label: null, axis: null, padding: 0.16 },
    color: { type: 'threshold', domain: levels, range: colours },
    marks: [
      Plot.axisFy({ anchor: 'left', label: null, dx: 0, textAnchor: 'end', fill: 'var(--ink)', text: d => d, lineWidth: narrow ? 8 : 13, textOverflow: 'ellipsis-end' }),
      Plot.rect(cells, {
        fy: 'place', y: 'of', x1: 'from', x2: 'to', fill: 'value', inset: 0, shapeRendering: 'crispEdges',
        title: c => `${c.place}, ${sitesim.dateText(c.from)}${days > 1 ? ` and ${days - 1} days on` : ''}\n${c.of} ${sitesim.fixed(c.value, 1)} % of ${sitesim.format(options.places.find(p => p.name === c.place).capacity_mw, 'MW')}`,
      }),
    ],
  });
  const key = document.createElement('ul');
  key.className = 'key';
  const texts = [`below ${levels[0]} %`, ...levels.slice(1).map((level, i) => `${levels[i]} to ${level}`), '100 % and more'];
  texts.forEach((text, i) => {
    const item = document.createElement('li');
    const swatch = document.createElement('i');
    swatch.style.background = colours[i];
    item.append(swatch, text);
    key.append(item);
  });
  const both = document.createElement('div');
  both.append(key, chart);
  return both;
});
