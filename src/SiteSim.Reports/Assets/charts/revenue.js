// Revenue by month: sources stacked, credits below the axis, a mark for what is left after power; the share from AI in a panel of its own. options: sources [{ column, label, role }], has_ai.
sitesim.chart('revenue', ({ rows, options, width, narrow, colour }) => {
  const { scale, unit } = sitesim.moneyAxis(rows.flatMap(r => [r.revenue_usd, r.margin_usd]));
  const parts = options.sources.flatMap(s => rows.map(r => ({ ...s, month: r.month, usd: r[s.column] / scale, row: r })));
  const all = [...options.sources, { label: 'left after power', role: 'ink', mark: true }];
  const marginLeft = 52, marginRight = narrow ? (options.has_ai ? 50 : 12) : 168;
  const slot = Math.min(110, (width - marginLeft - marginRight) / rows.length);
  const wide = Math.round(marginLeft + marginRight + slot * rows.length);
  // Every how many months there is room for a name.
  const every = [1, 2, 3, 6, 12].find(n => slot * n >= 34) ?? 12;
  const named = rows.map(r => r.month).filter(m => m.getUTCMonth() % every === 0 || rows.length < every);
  const first = named[0];
  const monthName = m => d3.utcFormat('%b')(m) + (+m === +first || m.getUTCMonth() === 0 ? `\n${m.getUTCFullYear()}` : '');
  const x = { type: 'band', domain: rows.map(r => r.month), padding: 0.25, label: null };
  const tip = r => [
    `${sitesim.monthText(r.month)}: ${sitesim.money(r.revenue_usd)} of revenue`,
    ...options.sources.filter(s => r[s.column]).map(s => `${s.label}: ${sitesim.money(r[s.column])}`),
    `left after power: ${sitesim.money(r.margin_usd)}`, ...(r.ai_share_pct == null ? [] : [`from AI: ${sitesim.fixed(r.ai_share_pct, 1)} %`]),
  ].join('\n');
  const bars = Plot.plot({
    width: wide, height: narrow ? 260 : 300, marginLeft, marginRight, marginTop: 22, marginBottom: 40, style: sitesim.style,
    x: { ...x, tickFormat: monthName, ticks: named, tickSize: 0 },
    y: { label: `${unit} a month`, labelAnchor: 'top', labelArrow: 'none', grid: true, ticks: 6, nice: true },
    marks: [
      Plot.barY(parts, Plot.stackY({ x: 'month', y: 'usd', fill: d => colour(d.role), order: options.sources.map(s => s.label), z: 'label' })),
      Plot.ruleY([0], { stroke: colour('soft') }),
      Plot.tickY(rows, { x: 'month', y: r => r.margin_usd / scale, stroke: colour('card'), strokeWidth: 5, inset: -2 }),
      Plot.tickY(rows, { x: 'month', y: r => r.margin_usd / scale, stroke: colour('ink'), strokeWidth: 2.2, inset: -2 }),
      // One mark a month to step through.
      Plot.barY(rows, { x: 'month', y1: r => Math.min(0, r.margin_usd, d3.sum(options.sources, s => Math.min(0, r[s.column]))) / scale, y2: r => Math.max(r.margin_usd, d3.sum(options.sources, s => Math.max(0, r[s.column]))) / scale, fill: 'transparent', title: tip }),
    ],
  });
  if (!narrow) name(bars);
  const box = document.createElement('div');
  if (narrow) box.append(key(all));
  box.append(bars);
  // One month's share is a number, not a curve: the words below say it.
  if (options.has_ai && rows.length > 1) box.append(share());
  return box;

  // Names beside the last bar, pushed apart.
  function name(svg) {
    const y = bars.scale('y').apply;
    let up = 0, down = 0;
    const last = rows.at(-1);
    const at = options.sources.map(s => {
      const usd = last[s.column] / scale;
      const middle = usd < 0 ? (down += usd) - usd / 2 : (up += usd) - usd / 2;
      // What the last month does not have is named at the axis.
      return { ...s, y: usd ? y(middle) : y(0) + (below(s) ? 10 : -10) };
    });
    at.push({ label: 'left after power', role: 'ink', y: y(last.margin_usd / scale) });
    apart(at, 15, 16, 288);
    const right = wide - marginRight + 2;
    d3.select(svg).append('g').selectAll('text').data(at).join('text').attr('text-anchor', 'start').attr('stroke', 'none').attr('x', right + 14).attr('y', d => d.y).attr('dy', '0.32em').attr('fill', colour('ink')).text(d => d.label);
    d3.select(svg).append('g').selectAll('rect').data(at).join('rect').attr('x', right).attr('width', 10).attr('y', d => d.y - (d.role === 'ink' ? 1 : 5)).attr('height', d => d.role === 'ink' ? 2.2 : 10)
      .attr('fill', d => colour(d.role));
  }

  function share() {
    const shares = rows.filter(r => r.ai_share_pct != null);
    const end = shares.at(-1);
    const mid = slot * 0.5;
    return Plot.plot({
      width: wide, height: 96, marginLeft, marginRight, marginTop: 22, marginBottom: 8, style: sitesim.style,
      x: { ...x, axis: null }, y: { domain: [0, 100], ticks: [0, 50, 100], grid: true, label: 'revenue from AI, %', labelAnchor: 'top', labelArrow: 'none', clamp: true },
      marks: [
        Plot.ruleY([0], { stroke: colour('soft') }),
        Plot.lineY(shares, { x: 'month', y: 'ai_share_pct', stroke: colour('lease'), strokeWidth: 2, clip: true }),
        Plot.dot(shares, { x: 'month', y: r => Math.min(100, r.ai_share_pct), r: 3, fill: colour('lease'), title: r => `${sitesim.monthText(r.month)}: ${sitesim.fixed(r.ai_share_pct, 1)} % of revenue from AI` }),
        Plot.text(end ? [end] : [], { x: 'month', y: r => Math.min(100, r.ai_share_pct), dx: mid + 4, textAnchor: 'start', fontWeight: 600, fill: colour('ink'), text: r => `${sitesim.fixed(r.ai_share_pct, 0)} %` }),
      ],
    });
  }

  function below(source) { return rows.some(r => r[source.column] < 0); }

  function apart(labels, least, top, bottom) {
    labels.sort((a, b) => a.y - b.y);
    labels.forEach((label, i) => { label.y = Math.max(label.y, i ? labels[i - 1].y + least : top); });
    for (let i = labels.length - 1; i >= 0; i--) labels[i].y = Math.min(labels[i].y, i < labels.length - 1 ? labels[i + 1].y - least : bottom);
  }

  function key(entries) {
    const list = document.createElement('ul');
    list.className = 'key';
    for (const entry of entries) {
      const item = document.createElement('li'), swatch = document.createElement('i');
      swatch.style.background = colour(entry.role);
      if (entry.mark) swatch.className = 'line';
      item.append(swatch, entry.label);
      list.append(item);
    }
    return list;
  }
});
