// What each shock adds to each plan. The colour goes by the root of the size, so that one large loss does not hide the rest; the numbers say how much.
sitesim.chart('shock-matrix', ({ rows, options: { shared, own }, width, narrow, colour, css }) => {
  const study = sitesim.study, scale = study.scaled(own.scale), asIs = 'as it is';
  const data = rows.map(row => ({ ...row, shock: row.shock ?? asIs, isPlan: row.shock == null }));
  const shocks = [asIs, ...shared.shocks], turned = shared.plans.length < shocks.length;
  const [columns, lines, x, y] = turned ? [shared.plans, shocks, 'plan', 'shock'] : [shocks, shared.plans, 'shock', 'plan'];
  const most = d3.max(data, d => Math.abs(d.difference ?? 0)) || 1, t = d => Math.sign(d.difference) * Math.sqrt(Math.abs(d.difference) / most);
  const { fill, ink } = study.diverging(css);
  const words = d => d.isPlan ? scale.number(d.mean) : d.difference == null ? 'n/a' : scale.signed(d.difference);
  const { cut, margin } = study.fit(lines, width, narrow ? 0.28 : 0.2), cell = (width - margin - 6) / columns.length, room = Math.max(4, Math.floor(cell / (cell < 70 ? 6.9 : 7.4)));
  const wrapped = name => name.split(/(?<=[-_ ])/).map(part => part.length > room ? `${part.slice(0, room - 1)}…` : part).reduce((all, part) => { const last = all.at(-1); if (last.length + part.length <= room) all[all.length - 1] = last + part; else all.push(part); return all; }, ['']).filter(Boolean).join('\n');
  const empty = lines.flatMap(line => columns.filter(column => !data.some(d => d[x] === column && d[y] === line)).map(column => ({ [x]: column, [y]: line })));
  const deep = d3.max(columns, c => wrapped(c).split('\n').length);
  const chart = Plot.plot({
    width, height: lines.length * 48 + 14 + 15 * deep, marginLeft: margin, marginRight: 6, marginTop: 10 + 15 * deep, marginBottom: 4, style: sitesim.style, padding: 0.05,
    x: { domain: columns, axis: null }, y: { domain: lines, label: null, tickSize: 0, tickFormat: cut },
    marks: [
      Plot.text(columns, { x: c => c, frameAnchor: 'top', lineAnchor: 'bottom', dy: -4, text: wrapped, fill: colour('ink'), fontWeight: 600, fontSize: cell < 70 ? 11 : 12 }),
      Plot.cell(data, {
        x, y, rx: 4, fill: d => d.isPlan ? colour('band') : d.difference == null ? 'none' : fill(t(d)),
        title: d => d.isPlan ? `${d.plan}, as it is\n${scale.text(d.mean)}\n${scale.between(d.low_95, d.high_95)}\n${d.pairs} futures`
          : `${d.shock} on ${d.plan}\n${scale.signed(d.difference)} ${scale.unit}\n${scale.between(d.low_95, d.high_95)}\nleaves ${scale.text(d.mean)}\nvariance ratio ${d.variance_ratio == null ? 'n/a' : sitesim.fixed(d.variance_ratio, 1)}, ${d.pairs} futures`,
      }),
      Plot.text(data, { x, y, text: d => words(d), lineAnchor: 'bottom', fill: d => d.isPlan || d.difference == null ? css('ink') : ink(t(d)), fontWeight: 640, fontSize: cell < 70 ? 12 : 14 }),
      Plot.text(data.filter(d => d.low_95 != null), { x, y, dy: 4, lineAnchor: 'top', text: d => scale.half(d.low_95, d.high_95), fill: d => d.isPlan ? css('soft') : ink(t(d)), fontSize: 11 }),
      Plot.text(empty, { x, y, text: () => '–', fill: colour('soft') }),
    ],
  });
  return study.stack(chart, study.key([['adds', `background: ${colour('plus')}`], ['takes', `background: ${colour('minus')}`], ['± half the 95 % interval', 'display: none'], ['– the shock does not touch the plan', 'display: none']]));
});
