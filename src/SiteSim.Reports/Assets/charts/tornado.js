// What each input does by itself: a bar to its low and one to its high, the widest first, with 95 % whiskers.
sitesim.chart('tornado', ({ rows, options: { own }, width, narrow, colour }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), { cut, margin } = study.fit(rows.map(r => r.input), width, 0.3);
  const bars = rows.flatMap(row => ['low', 'high'].map(end => ({
    input: row.input, end, value: row[`${end}_value`], change: row[`at_${end}`], from: row[`${end}_from_95`], to: row[`${end}_to_95`], other: row[`at_${end === 'low' ? 'high' : 'low'}`],
  }))).filter(bar => bar.change != null);
  const tone = bar => colour(bar.end === 'low' ? 'minus' : 'plus');
  // Where both ends lie on one side, the shorter bar has no room for words beyond it.
  const worded = bars.filter(bar => Math.sign(bar.change) !== Math.sign(bar.other) || Math.abs(bar.change) >= Math.abs(bar.other));
  const reach = d3.max(bars, b => Math.max(Math.abs(b.change), Math.abs(b.from ?? 0), Math.abs(b.to ?? 0))) || 1;
  const left = bar => bar.change < 0 || (bar.change === 0 && bar.end === 'low');
  const side = narrow ? 46 : 150;
  const chart = Plot.plot({
    width, height: rows.length * 36 + 52, marginLeft: margin + side, marginRight: side, marginTop: 24, style: sitesim.style,
    x: { label: null, axis: 'top', grid: true, tickSpacing: 70, domain: d3.extent([0, ...bars.flatMap(b => [b.change, b.from, b.to])].filter(v => v != null).map(scale.of)) },
    y: { domain: rows.map(r => r.input), label: null, axis: null, padding: 0.28 },
    marks: [
      Plot.barX(bars, {
        y: 'input', x1: 0, x2: b => scale.of(b.change), fill: tone, fillOpacity: 0.85, sort: b => -Math.abs(b.change),
        title: b => `${b.input} at its ${b.end}: ${b.value}\n${scale.signed(b.change)} ${scale.unit}\n${scale.between(b.from, b.to)}`,
      }),
      Plot.ruleY(bars.filter(b => b.from != null && (b.to - b.from) / reach > 0.004), { y: 'input', x1: b => scale.of(b.from), x2: b => scale.of(b.to), stroke: colour('ink'), strokeWidth: 1.4 }),
      Plot.ruleX([0], { stroke: colour('ink') }),
      Plot.axisY({ tickSize: 0, label: null, tickFormat: cut, dx: -side, fontSize: 13, fill: colour('ink') }),
      ...[true, false].map(isLeft => Plot.text(worded.filter(b => left(b) === isLeft), {
        y: 'input', x: b => scale.of(isLeft ? Math.min(b.change, b.from ?? b.change) : Math.max(b.change, b.to ?? b.change)), dx: isLeft ? -6 : 6, textAnchor: isLeft ? 'end' : 'start',
        text: b => narrow ? scale.signed(b.change) : isLeft ? `${b.value}  ${scale.signed(b.change)}` : `${scale.signed(b.change)}  ${b.value}`, fill: colour('ink'), ...study.halo,
      })),
    ],
  });
  return study.stack(chart, study.key([['input at its low', `background: ${colour('minus')}`], ['input at its high', `background: ${colour('plus')}`], ['95 % interval, same futures as the base', `border-color: ${colour('ink')}`, 'line']]));
});
