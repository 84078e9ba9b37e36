// Screening: far right matters; far up works unequally, bent or together with other inputs. Below the line an effect is mostly straight.
sitesim.chart('morris', ({ rows, options: { own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), height = narrow ? 320 : 420;
  const most = d3.max(rows, r => Math.max(r.mu_star, r.high_95 ?? 0)) ?? 1, high = d3.max(rows, r => r.sigma) ?? 1;
  const top = Math.min(most, Math.max(high * 1.3, most * 0.25));
  const lifts = [-13, -28, -43];
  const draw = labels => Plot.plot({
    width, height, marginLeft: 56, marginRight: narrow ? 20 : 60, marginBottom: 44, marginTop: 26, style: sitesim.style,
    x: { label: 'mu*: mean size of the effect', labelAnchor: 'center', labelArrow: 'none', grid: true, domain: [0, scale.of(most * 1.04)], tickSpacing: 90 },
    y: { label: 'sigma: how unequal it is', labelArrow: 'none', grid: true, domain: [0, scale.of(top)], ticks: 5 },
    marks: [
      Plot.line([[0, 0], [scale.of(top), scale.of(top)]], { stroke: colour('soft'), strokeDasharray: '3 4' }),
      Plot.text([[scale.of(top), scale.of(top)]], { text: ['sigma = mu*'], textAnchor: 'start', dx: 6, dy: 6, fill: colour('soft'), fontSize: 11 }),
      Plot.ruleY(rows.filter(r => r.low_95 != null), { y: r => scale.of(r.sigma), x1: r => scale.of(r.low_95), x2: r => scale.of(r.high_95), stroke: colour('curve'), strokeOpacity: 0.5, strokeWidth: 2 }),
      Plot.dot(rows, {
        x: r => scale.of(r.mu_star), y: r => scale.of(r.sigma), r: 5.5, fill: r => colour(r.mu < 0 ? 'minus' : 'plus'), stroke: colour('card'),
        title: r => `${r.input}\nmu* ${scale.text(r.mu_star)}\n${scale.between(r.low_95, r.high_95)}\nmu ${scale.signed(r.mu)}, sigma ${scale.number(r.sigma)}`,
      }),
      ...['start', 'middle', 'end'].flatMap(anchor => lifts.map(dy => Plot.text(labels.filter(r => r.anchor === anchor && r.dy === dy), { x: r => scale.of(r.mu_star), y: r => scale.of(r.sigma), text: 'input', dy, textAnchor: anchor, fill: colour('ink'), fontWeight: 600, ...study.halo }))),
    ].filter(Boolean),
  });
  const bare = draw([]), x = bare.scale('x'), y = bare.scale('y');
  const labels = study.apart(rows.map(r => {
    const px = x.apply(scale.of(r.mu_star));
    return { ...r, x: px, y: y.apply(scale.of(r.sigma)), text: r.input, lifts, anchor: px > width * 0.75 ? 'end' : px < 110 ? 'start' : 'middle' };
  }));
  return study.stack(draw(labels), study.key([
    ['raises the figure on the whole', `background: ${colour('plus')}; border-radius: 50%`], ['lowers it', `background: ${colour('minus')}; border-radius: 50%`], ['95 % interval of mu*', `border-color: ${colour('curve')}`, 'line'],
    ...(labels.length < rows.length ? [['the rest have no room for a name: arrow keys or the table', 'display: none']] : []),
  ]));
});
