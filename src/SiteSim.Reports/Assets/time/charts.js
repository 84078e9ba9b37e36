// Charts over time that share one range: uPlot on canvas.
(() => {
  'use strict';
  const { from, to, rows, layers, source, hourSource, hours, data, timeText, lengthText, day, hour } = timeline;
  const { css, offsetAt, fixed } = sitesim;
  const charts = [], listeners = [], whenDrawn = [];
  const paperWidth = 680; // A4 less margins
  const whole = { min: from, max: to };
  let range = { ...whole }, following = false;
  const least = Math.min(to - from, Math.max(4 * timeline.step, 20 * 60));

  // The range, the same in every chart, in the address too.
  function setRange(min, max, { quiet } = {}) {
    let span = Math.min(to - from, Math.max(least, max - min));
    if (!Number.isFinite(span)) return;
    const middle = (min + max) / 2;
    const start = Math.min(Math.max(from, middle - span / 2), to - span);
    if (span > 0.999 * (to - from)) { span = to - from; }
    range = span === to - from ? { ...whole } : { min: start, max: start + span };
    following = true;
    for (const chart of charts) chart.follow();
    following = false;
    for (const listen of listeners) listen(range);
    if (!quiet) remember();
  }
  let due = 0;
  const stamp = seconds => new Date(Math.round(seconds / 60) * 6e4).toISOString().slice(0, 16) + 'Z';
  function remember() {
    clearTimeout(due);
    due = setTimeout(() => {
      const hash = range.min === from && range.max === to ? '#power' : `#range=${stamp(range.min)}/${stamp(range.max)}`;
      if (hash !== '#power' || location.hash.startsWith('#range=')) history.replaceState(null, '', hash);
      document.getElementById('spoken').textContent = `${timeText(range.min)} to ${timeText(range.max)}`;
    }, 250);
  }
  function fromAddress() {
    const match = /^#range=([^/]+)\/(.+)$/.exec(decodeURIComponent(location.hash));
    const [min, max] = match ? [Date.parse(match[1]) / 1e3, Date.parse(match[2]) / 1e3] : [];
    if (!(min < max)) return false;
    setRange(min, max, { quiet: true });
    return true;
  }

  // Axes.
  const localDate = seconds => uPlot.tzDate(new Date((seconds + offsetAt(seconds)) * 1e3), 'Etc/UTC');
  const timeLabels = [
    [365 * day, '{YYYY}', null, null, null, null, null, null, 1],
    [28 * day, '{MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [day, '{D} {MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [60, '{HH}:{mm}', '\n{D} {MMM} {YYYY}', null, '\n{D} {MMM}', null, null, null, 1],
  ];
  const font = () => `12px ${getComputedStyle(document.body).fontFamily}`;
  const axis = more => ({ stroke: css('soft'), grid: { stroke: css('line'), width: 1 }, ticks: { show: false }, font: font(), ...more });
  const steps = uPlot.paths.stepped({ align: 1 });
  const fade = (role, share) => css(role).replace(/^rgb\((.*)\)$/, `rgba($1, ${share})`);
  const line = (label, role, unit, more) => ({ label, role, unit, stroke: css(role), width: 1.4, paths: steps, points: { show: false }, ...more });

  // Prices run over three decades with both signs: beyond 20 times the middle half, the axis is inverse hyperbolic sine.
  function spreadOf(values) {
    const sorted = Float64Array.from(values).sort();
    const at = share => Math.abs(sorted[Math.floor(share * (sorted.length - 1))]);
    const middle = Math.max(at(.25), at(.75), 1e-9);
    return { wide: Math.max(at(0), at(1)) > 20 * middle, middle };
  }
  const decades = smallest => (u, index, min, max) => {
    const levels = [10, 30, 100, 300, 1e3, 3e3, 1e4].filter(v => v >= smallest);
    const inside = [...levels.map(v => -v).reverse(), 0, ...levels].filter(v => v >= min && v <= max);
    if (inside.length > 2) return inside;
    const size = [.1, .2, .5, 1, 2, 5, 10, 20, 50, 100, 200, 500].find(s => (max - min) / s <= 5) ?? 1000;
    const first = Math.ceil(min / size);
    return Array.from({ length: Math.floor(max / size) - first + 1 }, (_, i) => +((first + i) * size).toFixed(1));
  };

  // Layers one above the other, the highest sum first, so that each covers what lies below it.
  function stack(parts, limit) {
    const sums = level => {
      const total = new Float64Array(level.count + 1);
      const all = parts.map(({ values }) => { const mean = level.mean(values); for (let i = 0; i < total.length; i++) total[i] += mean[i]; return Float64Array.from(total); });
      return all.reverse();
    };
    const most = parts[0].values.reduce((top, _, row) => { let sum = 0; for (const { values } of parts) sum += values[row]; return Math.max(top, sum); }, limit ? limit.values.reduce((a, b) => Math.max(a, b), 0) : 1);
    const own = (u, s, i) => u.data[s][i] - (s < parts.length ? u.data[s + 1][i] : 0);
    return {
      height: limit ? 340 : 220, source,
      columns: level => [...sums(level), ...limit ? [level.mean(limit.values)] : []],
      series: () => [
        ...[...parts].reverse().map(({ label, role }) => line(label, role, 'MW', { width: 0, fill: css(role), own, isArea: true })),
        ...limit ? [line('limit', 'limit', 'MW', { width: 1.6, dash: [6, 4] })] : [],
      ],
      scales: { y: { range: () => [0, 1.06 * most] } },
      csv: [...parts, ...limit ? [limit] : []],
    };
  }
  const column = (name, role) => ({ ...rows.get(name), role });
  const lines = (parts, more = {}) => ({
    height: 190, source,
    columns: level => parts.map(p => level.mean(p.values)),
    series: () => parts.map(p => line(p.label, p.role, p.unit)),
    scales: { y: { range: (u, min, max) => min === max ? [min - 1, max + 1] : uPlot.rangeNum(min, max, .1, true) } },
    csv: parts, ...more,
  });

  const specs = {
    power: () => stack(layers.map(l => ({ ...rows.get(l.name), role: l.role })), rows.get('limit_mw')),
    price() {
      const index = column('index_usd_per_mwh', 'curve');
      const { wide, middle } = spreadOf(index.values);
      return {
        height: 220, source, csv: [index], suffix: wide ? ', axis compressed beyond usual values' : '',
        columns: level => [level.high(index.values), level.low(index.values), level.mean(index.values)],
        series: () => [
          line('highest', 'curve', index.unit, { width: 0, hidden: true }), line('lowest', 'curve', index.unit, { width: 0, hidden: true }), line('energy index', 'curve', index.unit, { spread: true }),
        ],
        bands: () => [{ series: [1, 2], fill: fade('curve', .28) }],
        scales: { y: wide ? { distr: 4, asinh: middle, range: (u, min, max) => [1.25 * Math.min(min, 0), 1.25 * Math.max(max, 1)] } : { range: (u, min, max) => uPlot.rangeNum(min, max, .08, true) } },
        yAxis: wide ? { splits: decades(middle), filter: (u, splits) => splits, space: 1 } : {},
      };
    },
    machines() {
      const seen = {};
      const boards = data.hours.boards.filter(b => hours[b.on_site].some(n => n > 0))
        .map(b => ({ ...b, label: b.name, role: `${b.kind}-${(seen[b.kind] = (seen[b.kind] ?? -1) + 1) % 4}`, unit: '%' }));
      return {
        height: 200, source: hourSource,
        columns: level => boards.map(b => {
          const [there, down] = [level.sum(hours[b.on_site]), level.sum(hours[b.down])];
          return Array.from(there, (n, i) => n > 0 ? 100 * (1 - down[i] / n) : null);
        }),
        series: () => boards.map(b => line(b.label, b.role, '%', { width: 1.8 })),
        scales: { y: { range: (u, min) => { const low = Math.max(0, Math.min(min ?? 99, 99.9) - .05); return [low, 100 + .05 * (100 - low)]; } } },
        csv: boards.flatMap(b => [{ name: `${b.name}_on_site`, values: hours[b.on_site] }, { name: `${b.name}_down`, values: hours[b.down] }]),
      };
    },
    hashrate: () => ({ ...lines([column('deployed_phs', 'neutral'), column('hashrate_phs', 'mining-2')]), scales: { y: { range: (u, min, max) => [0, 1.08 * Math.max(max, 1)] } } }),
    hashprice: () => lines([column('hashprice_usd_per_ph_day', 'mining')]),
    temperature: () => lines([column('temperature_c', 'cooling')]),
    pue() {
      const [it, cooling] = [column('it_mw'), column('cooling_mw')];
      return {
        ...lines([]), csv: [it, cooling],
        columns: level => { const [a, b] = [level.sum(it.values), level.sum(cooling.values)]; return [Array.from(a, (x, i) => x > 0 ? 1 + b[i] / x : null)]; },
        series: () => [line('PUE', 'cooling', 'PUE')],
        scales: { y: { range: (u, min, max) => [1, 1 + 1.15 * Math.max(.01, (max ?? 1) - 1)] } },
      };
    },
    uses: () => stack([column('it_mw', 'machines'), column('cooling_mw', 'cooling'), column('losses_mw', 'losses')], null),
  };

  // What is drawn over and under the curves of every chart.
  const painters = [];
  const paint = layer => chart => {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    for (const painter of painters) {
      if (painter.layer !== layer) continue;
      ctx.save();
      ctx.setLineDash([]);
      painter.draw(chart, ctx, bbox);
      ctx.restore();
    }
    ctx.restore();
  };

  class TimeChart {
    constructor(figure) {
      this.figure = figure;
      this.name = figure.dataset.time;
      this.place = figure.querySelector('.over-time');
      this.spec = null;
      this.plot = null;
      this.place.addEventListener('keydown', event => onKey(event));
      this.figure.querySelector('[data-time-csv]').addEventListener('click', () => this.csv());
    }
    get width() { return 'print' in document.documentElement.dataset ? paperWidth : Math.max(280, this.place.clientWidth); }
    step() { return this.spec.source.stepFor(range.max - range.min, Math.max(160, this.width / 2.2)); }
    draw() {
      this.spec ??= specs[this.name]();
      this.plot?.destroy();
      const narrow = this.width < 560;
      this.shown = this.step();
      const spec = this.spec;
      const level = spec.source.level(this.shown);
      let laidOut;
      this.laidOut = new Promise(done => { laidOut = done; });
      this.plot = new uPlot({
        width: this.width, height: narrow ? Math.round(spec.height * .82) : spec.height, tzDate: localDate, legend: { show: false }, padding: [8, narrow ? 22 : 16, 0, 0],
        cursor: { y: false, points: { show: false }, drag: { x: true, y: false, dist: 5, setScale: false }, sync: { key: 'time', setSeries: false, filters: { pub: type => type === 'mousemove' || type === 'mouseleave' } } },
        select: { show: true },
        scales: { x: { time: true, range: () => [range.min, range.max] }, ...spec.scales },
        axes: [axis({ values: timeLabels, space: narrow ? 46 : 60, size: 38, gap: 4 }), axis({ size: narrow ? 44 : 56, ...spec.yAxis })],
        series: [{}, ...spec.series()], bands: spec.bands?.(),
        hooks: { ready: [laidOut], drawClear: [paint('under')], draw: [paint('over')], setCursor: [() => this.read()], setSelect: [chart => this.select(chart)] },
      }, [level.t, ...spec.columns(level)], this.place);
      this.key();
      this.name_();
      this.listen();
      this.figure.dataset.drawn = 'true';
    }
    select(chart) {
      if (following || chart.select.width < 5) return;
      const [left, right] = [chart.select.left, chart.select.left + chart.select.width].map(x => chart.posToVal(x, 'x'));
      setRange(left, right);
      chart.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
    }
    follow() {
      if (!this.plot) return;
      const wanted = this.step();
      if (wanted !== this.shown) {
        this.shown = wanted;
        const level = this.spec.source.level(wanted);
        this.plot.setData([level.t, ...this.spec.columns(level)], false);
        this.name_();
      }
      this.plot.setScale('x', range);
    }
    name_() {
      const text = this.shown > this.spec.source.step ? `, means of ${lengthText(this.shown)}` : `, every ${lengthText(this.shown)}`;
      this.figure.querySelector('.step').textContent = text + (this.spec.suffix ?? '');
    }
    key() {
      const series = this.plot.series.slice(1);
      this.figure.querySelector('.key').replaceChildren(...series.map((s, i) => [s, i + 1]).filter(([s]) => !s.hidden).reverse().map(([s, i]) => {
        const item = document.createElement('li');
        const swatch = document.createElement('i');
        swatch.style.background = `var(--${s.role})`;
        if (!s.isArea) swatch.className = 'line';
        item.append(swatch, s.label);
        item.append(Object.assign(document.createElement('b'), { className: 'value' }));
        item.dataset.series = i;
        return item;
      }), Object.assign(document.createElement('li'), { className: 'when' }));
    }
    read() {
      const at = this.plot.cursor.idx;
      const inside = this.plot.cursor.left >= 0 && at != null;
      for (const item of this.figure.querySelectorAll('.key li[data-series]')) {
        const s = +item.dataset.series, series = this.plot.series[s];
        const value = inside ? series.own ? series.own(this.plot, s, at) : this.plot.data[s][at] : null;
        let text = value == null ? '' : sitesim.format(value, series.unit);
        if (inside && series.spread && this.shown > this.spec.source.step) text += ` (${fixed(this.plot.data[2][at], 1)} to ${fixed(this.plot.data[1][at], 1)})`;
        item.querySelector('.value').textContent = text;
      }
      this.figure.querySelector('.key .when').textContent = inside ? timeText(this.plot.data[0][at]) : '';
    }
    listen() {
      const over = this.plot.over;
      over.addEventListener('dblclick', () => setRange(from, to));
      let pressed = 0;
      over.addEventListener('mousedown', event => { pressed = event.clientX; });
      over.addEventListener('click', event => {
        if (Math.abs(event.clientX - pressed) > 4) return;
        const box = over.getBoundingClientRect();
        timeline.pick?.(this.plot.posToVal(event.clientX - box.left, 'x'));
      });
      over.addEventListener('wheel', event => {
        const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
        if (!event.ctrlKey && !event.metaKey && !sideways) return;
        event.preventDefault();
        const box = over.getBoundingClientRect();
        if (sideways && !event.ctrlKey) pan(event.deltaX / box.width);
        else zoom(Math.exp(Math.sign(event.deltaY) * Math.min(.35, Math.abs(event.deltaY) / 250)), this.plot.posToVal(event.clientX - box.left, 'x'));
      }, { passive: false });
      let fingers = null;
      const spread = touches => [...touches].map(t => t.clientX - over.getBoundingClientRect().left).sort((a, b) => a - b);
      over.addEventListener('touchstart', event => { fingers = event.touches.length === 2 ? spread(event.touches).map(x => this.plot.posToVal(x, 'x')) : null; }, { passive: true });
      over.addEventListener('touchmove', event => {
        if (!fingers || event.touches.length !== 2) return;
        event.preventDefault();
        const [a, b] = spread(event.touches), wide = over.clientWidth;
        const span = (fingers[1] - fingers[0]) * wide / Math.max(12, b - a);
        const start = fingers[0] - a / wide * span;
        setRange(start, start + span);
      }, { passive: false });
    }
    csv() {
      const { source: of, csv } = this.spec;
      const first = of.rowAt(range.min), last = of.rowAt(range.max - 1e-6);
      const lines = Array.from({ length: last - first + 1 }, (_, i) => [new Date((from + (first + i) * of.step) * 1e3).toISOString(), ...csv.map(c => c.values[first + i])]);
      sitesim.download(`${this.name}.csv`, sitesim.csvOf(['start_utc', ...csv.map(c => c.name)], lines));
    }
  }

  const zoom = (factor, about = (range.min + range.max) / 2) => setRange(about - (about - range.min) * factor, about + (range.max - about) * factor);
  const pan = share => { const by = Math.min(to - range.max, Math.max(from - range.min, share * (range.max - range.min))); setRange(range.min + by, range.max + by); };
  function onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = {
      '+': () => zoom(.5), '=': () => zoom(.5), ArrowUp: () => zoom(.5), '-': () => zoom(2), _: () => zoom(2), ArrowDown: () => zoom(2),
      ArrowLeft: () => pan(-.25), ArrowRight: () => pan(.25), PageUp: () => pan(-1), PageDown: () => pan(1), Home: () => setRange(from, to),
    }[event.key];
    if (act) { act(); event.preventDefault(); }
  }

  // Buttons.
  const lengths = { year: 365 * day, month: 30 * day, week: 7 * day, day, hour };
  function press(name) {
    const act = { all: () => setRange(from, to), back: () => pan(-.5), on: () => pan(.5), out: () => zoom(2), in: () => zoom(.5) }[name];
    if (act) { act(); return; }
    const picked = timeline.picked?.() ?? from;
    const about = picked >= range.min && picked <= range.max ? picked + (lengths[name] < 2 * day ? hour / 2 : 0) : (range.min + range.max) / 2;
    setRange(about - lengths[name] / 2, about + lengths[name] / 2);
  }
  const bar = document.querySelector('.range');
  bar.addEventListener('click', event => { if (event.target.dataset.range) press(event.target.dataset.range); });
  for (const button of bar.querySelectorAll('[data-range]')) if (lengths[button.dataset.range] > .95 * (to - from) || lengths[button.dataset.range] < least) button.hidden = true;
  listeners.push(({ min, max }) => {
    bar.querySelector('.shown').textContent = `${timeText(min)} to ${timeText(max)}`;
    for (const button of bar.querySelectorAll('[aria-pressed]')) {
      const length = lengths[button.dataset.range] ?? to - from;
      button.setAttribute('aria-pressed', String(Math.abs(max - min - length) < 60));
    }
  });

  function show(min, max) {
    setRange(min, max);
    document.getElementById('time-power').scrollIntoView({ block: 'start' });
  }

  async function start() {
    await timeline.ready;
    for (const figure of document.querySelectorAll('figure[data-time]')) charts.push(new TimeChart(figure));
    const linked = fromAddress();
    charts[0].draw();
    await charts[0].laidOut;
    for (const work of whenDrawn) work();
    setRange(range.min, range.max, { quiet: true });
    if (linked) document.getElementById('power').scrollIntoView();
    sitesim.onRedraw(() => {
      for (const chart of charts) chart.draw();
      charts[0].laidOut.then(() => {
        for (const work of whenDrawn) work();
        for (const listen of listeners) listen(range);
      });
    });
    addEventListener('hashchange', fromAddress);
    // The others before anybody gets there.
    for (const chart of charts) {
      if (!chart.plot) chart.draw();
      await chart.laidOut;
      await new Promise(done => setTimeout(done));
    }
  }

  Object.assign(timeline, { setRange, show, painters, listeners, whenDrawn, charts, start, range: () => range, redraw: () => { for (const { plot } of charts) plot?.redraw(false); } });
})();
