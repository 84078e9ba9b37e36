// The merit order of an hour, by the formula that MeritLoad states; the hour is picked in any chart over time, by date, or with the slider.
(() => {
  'use strict';
  const { data, from, to, hours, rows, source, hourSource, painters, listeners, hour: hourSeconds, timeText } = timeline;
  const figure = document.getElementById('merit-order');
  if (!figure || !data.hours) return;
  const { css, fixed, offsetAt } = sitesim;
  const plot = figure.querySelector('.plot'), slider = document.getElementById('merit-slider'), input = document.getElementById('merit-hour');
  const one = 2 ** 20, protectedFrom = 1e5;
  let at = 0;
  const time = h => from + h * hourSource.step;
  const clamp = h => Math.min(hourSource.count - 1, Math.max(0, h));

  /** Steps of an hour, the most valuable first. */
  function stepsAt(h) {
    const marginal = hours[data.hours.marginal][h];
    const steps = [];
    for (const { load, kind, blocks, machines, gain, value, per_ratio, adds_marginal } of data.hours.loads) {
      const ratio = hours[gain][h] / one, v = hours[value][h];
      for (const { watts, yield: amount } of blocks) {
        steps.push({
          load, kind, mw: hours[machines][h] * watts * ratio / 1e6,
          usd: 1e6 * amount / watts * (per_ratio ? v : v / ratio) + (adds_marginal ? marginal : 0),
        });
      }
    }
    steps.sort((a, b) => b.usd - a.usd);
    let sum = 0;
    for (const step of steps) { step.x1 = sum; sum += step.mw; step.x2 = sum; }
    return { marginal, steps, limit: rows.get('limit_mw').values[source.rowAt(time(h))], total: sum };
  }
  const fate = (step, { marginal, limit }) => step.usd <= marginal ? 'off: worth less than the energy' : step.x1 >= limit ? 'off: over the limit' : step.x2 > limit ? 'partly: the limit is reached' : 'runs';

  function draw() {
    const order = stepsAt(at);
    const { marginal, steps, limit, total } = order;
    const width = plot.clientWidth, narrow = width < 560;
    const real = steps.filter(s => s.usd < protectedFrom && s.mw > 0).map(s => s.usd);
    const top = 1.25 * Math.max(10, Math.min(marginal, 4 * Math.max(10, ...real)), ...real);
    // GPU-hours may be worth a hundred times what hashes are.
    const small = Math.max(10, marginal), compressed = top > 20 * small;
    const bottom = Math.min(0, 1.1 * marginal, ...real);
    const wide = Math.max(total, limit) * 1.02;
    const drawn = steps.filter(s => s.mw > 0).map(s => ({ ...s, y: Math.min(s.usd, top), role: timeline.roleOf(s.load) ?? s.kind }));
    const price = Math.min(marginal, top * .985);
    const named = drawn.filter(s => (s.x2 - s.x1) / wide * width > 7 * s.load.length + 10);
    const chart = Plot.plot({
      width, height: narrow ? 250 : 320, marginLeft: 52, marginRight: 14, marginTop: 22, marginBottom: 36, style: sitesim.style,
      x: { domain: [0, wide], label: 'MW at the meter, added up from the most valuable', labelAnchor: 'center', labelArrow: 'none', labelOffset: 32, ticks: narrow ? 5 : 10 },
      y: { domain: [bottom, top], label: null, grid: true, ...compressed ? { type: 'symlog', constant: small, ticks: [0, 10, 30, 100, 300, 1e3, 3e3, 1e4].filter(v => (v === 0 || v >= small / 3) && v <= top), tickFormat: v => fixed(v, 0) } : { ticks: 6 } },
      marks: [
        Plot.rect(drawn, {
          x1: 'x1', x2: 'x2', y1: 0, y2: 'y', fill: s => `var(--${s.role})`, fillOpacity: s => fate(s, order) === 'runs' ? 1 : s.usd > marginal && s.x1 < limit ? .7 : .28, stroke: 'var(--card)', strokeWidth: .7,
          title: s => `${s.load}: ${fixed(s.mw, 1)} MW\n${s.usd >= protectedFrom ? 'protected: worth more than any price' : `worth ${fixed(s.usd, 2)} USD/MWh`}\n${fate(s, order)}`,
        }),
        Plot.text(named, { x: s => (s.x1 + s.x2) / 2, y: s => Math.max(s.y, 0), text: s => s.usd >= protectedFrom && (s.x2 - s.x1) / wide * width > 7 * (s.load.length + 12) ? `${s.load} (protected)` : s.load, dy: -7, fill: 'var(--ink)', fontSize: 12 }),
        Plot.ruleY([0], { stroke: 'var(--soft)' }),
        Plot.ruleY([price], { stroke: 'var(--curve)', strokeWidth: 2 }),
        Plot.text([price], { x: wide, y: d => d, text: () => `${narrow ? '' : 'one more MWh: '}${fixed(marginal, 2)} USD${marginal > top ? ' ↑' : ''}`, textAnchor: 'end', dy: -8, fill: 'var(--curve)', fontWeight: 600, stroke: 'var(--card)', strokeWidth: 4 }),
        Plot.ruleX([limit], { stroke: 'var(--limit)', strokeWidth: 2, strokeDasharray: '6 4' }),
        Plot.text([limit], { x: d => d, y: top, text: () => `limit ${fixed(limit, 0)} MW`, textAnchor: limit > wide * .8 ? 'end' : 'start', dx: limit > wide * .8 ? -6 : 6, dy: 4, fill: 'var(--limit)', fontWeight: 600, stroke: 'var(--card)', strokeWidth: 4 }),
      ],
    });
    chart.setAttribute('aria-hidden', 'true');
    plot.replaceChildren(chart);
    for (const title of plot.querySelectorAll('svg title')) { title.parentNode.setAttribute('data-tip', title.textContent); title.remove(); }
    forget();
    const worth = steps.filter(s => s.usd > marginal).reduce((sum, s) => sum + s.mw, 0);
    figure.querySelector('.step').textContent = `, ${timeText(time(at))}${compressed ? ', axis compressed' : ''}`;
    document.getElementById('merit-text').textContent = `${timeText(time(at))}: one more MWh cost ${fixed(marginal, 2)} USD. Of ${fixed(total, 1)} MW of load ${fixed(worth, 1)} MW were worth more; the meter could carry ${fixed(limit, 1)} MW.`;
    document.getElementById('merit-table').replaceChildren(sitesim.tableOf(
      [{ heading: 'load' }, { heading: 'at the meter, MW' }, { heading: 'worth, USD/MWh' }, { heading: 'then' }], ['text', 'text', 'text', 'text'],
      steps.filter(s => s.mw >= .05).map(s => [s.load, fixed(s.mw, 1), s.usd >= protectedFrom ? 'protected' : fixed(s.usd, 2), fate(s, order)]), 'merit order, the last to give way first'));
    for (const cell of figure.querySelectorAll(':is(td, th):is(:nth-child(2), :nth-child(3))')) cell.className = 'n';
    figure.dataset.drawn = 'true';
  }
  const forget = sitesim.listen(plot);

  const localOf = seconds => new Date((seconds + offsetAt(seconds)) * 1e3).toISOString().slice(0, 16);
  function utcOf(text) {
    const local = Date.parse(`${text}Z`) / 1e3;
    return local - offsetAt(local - offsetAt(local));
  }
  let waiting = 0;
  function pick(h) {
    at = clamp(h);
    slider.value = at;
    slider.setAttribute('aria-valuetext', timeText(time(at)));
    input.value = localOf(time(at));
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { draw(); timeline.redraw(); });
  }
  painters.push({
    layer: 'over',
    draw(chart, ctx, bbox) {
      const x = chart.valToPos(time(at), 'x', true);
      ctx.strokeStyle = css('focus');
      ctx.lineWidth = 1.5 * devicePixelRatio;
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    },
  });
  slider.max = hourSource.count - 1;
  slider.addEventListener('input', () => pick(+slider.value));
  input.addEventListener('change', () => { const utc = utcOf(input.value); if (Number.isFinite(utc)) pick(Math.floor((utc - from) / hourSource.step)); });
  document.querySelector('.hour').addEventListener('click', event => { if (event.target.dataset.hour) pick(at + +event.target.dataset.hour); });
  figure.querySelector('[data-merit-csv]').addEventListener('click', () => {
    const { marginal, steps } = stepsAt(at);
    sitesim.download('merit-order.csv', sitesim.csvOf(['start_utc', 'load', 'meter_mw', 'worth_usd_per_mwh', 'marginal_usd_per_mwh'], steps.map(s => [new Date(time(at) * 1e3).toISOString(), s.load, s.mw, s.usd, marginal])));
  });
  Object.assign(timeline, { pick: seconds => pick(Math.floor((seconds - from) / hourSource.step)), picked: () => time(at), stepsAt });
  timeline.ready.then(() => {
    input.min = localOf(from);
    input.max = localOf(to - hourSource.step);
    const event = data.marks.find(m => m.kind === 'order') ?? data.marks.find(m => m.kind === 'price');
    pick(event ? Math.floor((event.from - from) / hourSource.step) + 1 : 0);
  });
  sitesim.onRedraw(draw);
})();
