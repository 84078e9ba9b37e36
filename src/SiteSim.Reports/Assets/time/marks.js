// What happened: bands and lines in the charts, a lane of marks above the power, a strip of the whole horizon below it, and a table of what is in view.
(() => {
  'use strict';
  const { data, from, to, painters, listeners, whenDrawn, layers, rows, source, timeText, charts, hour } = timeline;
  const { css, money } = sitesim;
  const marks = data.marks;
  const kinds = {
    order: { glyph: '▼', role: 'limit', name: 'curtailment orders' }, outage: { glyph: '✕', role: 'bad', name: 'transformer outages' }, short: { glyph: '●', role: 'lease', name: 'leases short' },
    phase: { glyph: '◆', role: 'power', name: 'conversion' }, tenant: { glyph: '■', role: 'lease', name: 'tenants' }, market: { glyph: '○', role: 'neutral', name: 'network and markets' },
    peak: { glyph: '▲', role: 'accent', name: 'demand peaks' }, price: { glyph: '$', role: 'curve', name: 'prices' },
  };
  const hidden = new Set();
  const shown = () => marks.filter(m => !hidden.has(m.kind));
  const when = m => timeText(m.from);
  const words = m => `${m.label}, ${when(m)}: ${m.text}${m.usd == null ? '' : `, ${effect(m.usd)}`}`;
  const effect = usd => usd < 0 ? `cost ${money(-usd)}` : `earned ${money(usd)}`;

  function open(mark, opener) {
    if (mark.open) sitesim.open(mark.open, opener);
    else showMarks([mark]);
  }
  function showMarks(list) {
    const min = Math.min(...list.map(m => m.from)), max = Math.max(...list.map(m => m.to));
    const pad = Math.max(2 * hour, .6 * (max - min));
    timeline.show(min - pad, max + pad);
  }

  // A panel leads back to the chart.
  document.getElementById('panel').addEventListener('panel', event => {
    const list = marks.filter(m => m.open === event.detail);
    if (!list.length) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'show in chart' });
    button.addEventListener('click', () => showMarks(list));
    const what = Object.assign(document.createElement('p'), { className: 'chips' });
    what.append(button);
    document.querySelector('#panel .panel-body').prepend(what);
  });

  // In the charts: bands for what lasts, lines for instants that matter.
  painters.push({
    layer: 'under',
    draw(chart, ctx, bbox) {
      const x = t => chart.valToPos(t, 'x', true);
      for (const m of shown()) {
        if (!['order', 'outage', 'short'].includes(m.kind) && !(m.kind === 'price' && m.to - m.from > 2 * hour)) continue;
        const left = x(m.from), width = Math.max(2 * devicePixelRatio, x(m.to) - left);
        if (left > bbox.left + bbox.width || left + width < bbox.left) continue;
        ctx.globalAlpha = .18;
        ctx.fillStyle = css(kinds[m.kind].role);
        ctx.fillRect(left, bbox.top, width, bbox.height);
      }
    },
  }, {
    layer: 'over',
    draw(chart, ctx, bbox) {
      if (chart.root.closest('[data-time]').dataset.time !== 'power') return;
      ctx.lineWidth = devicePixelRatio;
      ctx.setLineDash([2 * devicePixelRatio, 3 * devicePixelRatio]);
      for (const m of shown()) {
        if (!['phase', 'tenant', 'market'].includes(m.kind)) continue;
        const x = chart.valToPos(m.from, 'x', true);
        ctx.strokeStyle = css('ink');
        ctx.globalAlpha = .55;
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
      }
    },
  });

  // The lane: one button for each mark, or for a crowd of them; arrow keys step through it.
  const place = document.querySelector('#time-power .over-time');
  const lane = document.createElement('div');
  lane.className = 'lane';
  lane.setAttribute('role', 'toolbar');
  lane.setAttribute('aria-label', 'events in view');
  place.before(lane);
  const near = 17;
  function drawLane({ min, max }) {
    const plot = charts[0]?.plot;
    if (!plot) return;
    const had = lane.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const left = plot.over.offsetLeft, width = plot.over.clientWidth;
    const at = m => left + (m.from - min) / (max - min) * width;
    const crowds = [];
    for (const m of shown().filter(m => m.to >= min && m.from <= max)) {
      const x = Math.max(left, at(m)), last = crowds.at(-1);
      if (last && x - last.x < near) last.marks.push(m);
      else crowds.push({ x, marks: [m] });
    }
    lane.replaceChildren(...crowds.map(({ x, marks: list }, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.tabIndex = i ? -1 : 0;
      const one = list.length === 1 ? list[0] : null;
      const main = one ?? [...list].sort((a, b) => Object.keys(kinds).indexOf(a.kind) - Object.keys(kinds).indexOf(b.kind))[0];
      button.dataset.key = `${main.kind}${main.from}`;
      button.style.left = `${x}px`;
      button.style.color = `var(--${kinds[main.kind].role})`;
      button.append(Object.assign(document.createElement('span'), { textContent: one ? kinds[one.kind].glyph : list.length }));
      if (!one) button.classList.add('crowd');
      const room = (crowds[i + 1]?.x ?? left + width) - x - 22;
      if (one && room > 40 && one.label.length * 6.4 < room) button.append(Object.assign(document.createElement('em'), { textContent: one.label }));
      const text = one ? words(one) : list.slice(0, 5).map(m => `${m.label}, ${when(m)}`).join('\n') + (list.length > 5 ? `\nand ${list.length - 5} more` : '');
      button.setAttribute('aria-label', one ? words(one) : `${list.length} events: ${text}`);
      const tip = () => sitesim.showTip(text, button.getBoundingClientRect());
      button.addEventListener('pointerenter', tip);
      button.addEventListener('focus', tip);
      button.addEventListener('pointerleave', sitesim.hideTip);
      button.addEventListener('blur', sitesim.hideTip);
      button.addEventListener('click', () => {
        sitesim.hideTip();
        const apart = Math.max(...list.map(m => m.from)) - Math.min(...list.map(m => m.from));
        if (one || apart < 4 * timeline.step) open(main, button);
        else timeline.setRange(Math.min(...list.map(m => m.from)) - .15 * apart - hour, Math.max(...list.map(m => m.to)) + .15 * apart + hour);
      });
      return button;
    }));
    if (had) lane.querySelector(`[data-key="${had}"]`)?.focus();
  }
  lane.addEventListener('keydown', event => {
    const all = [...lane.children], now = all.indexOf(document.activeElement);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || !all[next]) return;
    for (const button of all) button.tabIndex = -1;
    all[next].tabIndex = 0;
    all[next].focus();
    event.preventDefault();
  });

  // The whole horizon with the range in view.
  const strip = document.querySelector('.overview');
  let brush = null, brushed = null, scale = null;
  function drawStrip() {
    const width = Math.max(280, strip.clientWidth), height = 58, left = charts[0].plot.over.offsetLeft, right = width - left - charts[0].plot.over.clientWidth;
    scale = d3.scaleLinear([from, to], [left, width - Math.max(0, right)]);
    const level = source.level(source.stepFor(to - from, 400));
    const sums = new Float64Array(level.count + 1);
    const svg = d3.create('svg').attr('width', width).attr('height', height);
    const most = 1.02 * Math.max(1, ...level.mean(rows.get('limit_mw').values));
    const y = d3.scaleLinear([0, most], [height - 18, 0]);
    for (const { name, role } of layers) {
      const below = Float64Array.from(sums), mean = level.mean(rows.get(name).values);
      for (let i = 0; i < sums.length; i++) sums[i] += mean[i];
      const above = Float64Array.from(sums);
      svg.append('path').attr('fill', `var(--${role})`).attr('d', d3.area().curve(d3.curveStepAfter).x((_, i) => scale(level.t[i])).y0((_, i) => y(below[i])).y1((_, i) => y(above[i]))(above));
    }
    const local = s => new Date((s + sitesim.offsetAt(s)) * 1e3);
    const tickText = date => d3.utcFormat(date.getUTCDate() > 1 ? '%-d %b' : date.getUTCMonth() ? '%b' : '%Y')(date);
    const ticks = d3.scaleUtc([local(from), local(to)], scale.range());
    svg.append('g').attr('class', 'ticks').attr('transform', `translate(0,${height - 16})`).call(d3.axisBottom(ticks).ticks(Math.max(2, width / 110)).tickSize(0).tickPadding(4).tickFormat(tickText)).call(g => g.select('.domain').remove());
    brush = d3.brushX().extent([[left, 0], [scale.range()[1], height - 18]]).on('brush end', ({ sourceEvent, selection, type }) => {
      if (!sourceEvent) return;
      if (selection && selection[1] - selection[0] > 1) timeline.setRange(scale.invert(selection[0]), scale.invert(selection[1]));
      else if (type === 'end') timeline.setRange(from, to);
    });
    brushed = svg.append('g').attr('class', 'brush').call(brush);
    strip.replaceChildren(svg.node());
    moveBrush(timeline.range());
  }
  function moveBrush({ min, max }) {
    if (brushed) brushed.call(brush.move, max - min > .999 * (to - from) ? null : [scale(min), Math.max(scale(max), scale(min) + 2)]);
  }

  // The table of events in view, by kind.
  const box = document.querySelector('.happened');
  const chips = document.createElement('ul'), list = document.createElement('div'), title = document.createElement('h3');
  chips.className = 'chips';
  list.className = 'events';
  list.tabIndex = 0;
  list.setAttribute('role', 'region');
  list.setAttribute('aria-label', 'events in view');
  for (const [kind, { glyph, role, name }] of Object.entries(kinds)) {
    const count = marks.filter(m => m.kind === kind).length;
    if (!count) continue;
    const more = data.left_out?.[kind];
    const item = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.innerHTML = `<span style="color:var(--${role})">${glyph}</span> `;
    button.append(`${name} ${more ? `${count} of ${count + more}` : count}`);
    button.setAttribute('aria-pressed', 'true');
    button.addEventListener('click', () => {
      const off = !hidden.has(kind);
      if (off) hidden.add(kind); else hidden.delete(kind);
      button.setAttribute('aria-pressed', String(!off));
      timeline.redraw();
      refresh(timeline.range());
    });
    item.append(button);
    chips.append(item);
  }
  if (marks.length) box.append(title, chips, list);
  function drawTable({ min, max }) {
    const inView = shown().filter(m => m.to >= min && m.from <= max);
    title.textContent = inView.length === 1 ? '1 event in view' : `${inView.length} events in view`;
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const [text, numeric] of [['local time'], ['event'], ['what'], ['net, USD', true], ['chart']]) {
      const cell = Object.assign(document.createElement('th'), { scope: 'col', textContent: text });
      if (numeric) cell.className = 'n';
      head.append(cell);
    }
    const body = table.createTBody();
    for (const m of inView) {
      const row = body.insertRow();
      row.insertCell().textContent = when(m);
      const name = row.insertCell();
      const glyph = Object.assign(document.createElement('span'), { className: 'glyph', textContent: kinds[m.kind].glyph });
      glyph.style.color = `var(--${kinds[m.kind].role})`;
      glyph.setAttribute('aria-hidden', 'true');
      name.append(glyph);
      if (m.open) name.append(Object.assign(document.createElement('button'), { type: 'button', className: 'link', textContent: m.label, onclick: event => open(m, event.currentTarget) }));
      else name.append(m.label);
      Object.assign(row.insertCell(), { textContent: m.text, className: 'w' });
      Object.assign(row.insertCell(), { textContent: m.usd == null ? '' : sitesim.fixed(m.usd, 0), className: m.usd < 0 ? 'n loss' : 'n' });
      row.insertCell().append(Object.assign(document.createElement('button'), { type: 'button', className: 'link', textContent: 'show', onclick: () => showMarks([m]), ariaLabel: `show ${m.label} of ${when(m)} in the chart` }));
    }
    list.replaceChildren(table);
  }

  let waiting = 0;
  function refresh(range) {
    drawLane(range);
    moveBrush(range);
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => drawTable(range));
  }
  whenDrawn.push(drawStrip);
  listeners.push(refresh);
})();
