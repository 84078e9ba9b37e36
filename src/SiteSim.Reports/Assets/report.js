// Draws the charts of a SiteSim run report from the JSON in #data. Times are UTC seconds; axes show the site's local time.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const css = name => getComputedStyle(root).getPropertyValue(name).trim();

  const offsetAt = seconds => {
    let offset = data.offsets[0][1];
    for (const [from, value] of data.offsets) if (from <= seconds) offset = value;
    return offset;
  };
  const localDate = seconds => uPlot.tzDate(new Date((seconds + offsetAt(seconds)) * 1e3), 'Etc/UTC');
  const two = n => String(n).padStart(2, '0');
  const localText = seconds => {
    const d = localDate(seconds);
    return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}`;
  };

  // Every value holds until the next row; the last holds to the end of the horizon.
  const times = [...data.t, data.end];
  const held = values => [...values, values[values.length - 1]];
  const number = (v, unit) => v == null ? '–' : v.toLocaleString('en-US', { maximumSignificantDigits: 5 }) + (unit ? ' ' + unit : '');

  // Increment in seconds, then the label, then what is added on a change of year, month, day (see uPlot's axis values).
  const day = 86400;
  const timeLabels = [
    [365 * day, '{YYYY}', null, null, null, null, null, null, 1],
    [28 * day, '{MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [day, '{D} {MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [60, '{HH}:{mm}', '\n{D} {MMM} {YYYY}', null, '\n{D} {MMM}', null, null, null, 1],
  ];

  const charts = [];
  const sync = uPlot.sync('time');
  const steps = uPlot.paths.stepped({ align: 1 });
  const axis = more => ({ stroke: css('--soft'), grid: { stroke: css('--line'), width: 1 }, ticks: { stroke: css('--line'), width: 1 }, font: '12px system-ui, sans-serif', ...more });
  const base = (element, height) => ({
    width: Math.max(320, element.clientWidth), height, tzDate: localDate,
    cursor: { sync: { key: sync.key }, drag: { x: true, y: false }, points: { size: 6 } },
    hooks: { setScale: [(chart, key) => { if (key === 'x') follow(chart); }] },
  });
  const timeSeries = () => ({ label: 'local time', value: (u, v) => v == null ? '–' : localText(v) });

  let following = false;
  function follow(leader) {
    if (following) return;
    following = true;
    const { min, max } = leader.scales.x;
    for (const { plot } of charts) if (plot && plot !== leader) plot.setScale('x', { min, max });
    following = false;
  }

  function colours(layers) {
    const seen = {};
    return layers.map(({ kind }) => {
      const n = seen[kind] = (seen[kind] ?? -1) + 1;
      return css(`--${kind}-${n % 4}`) || css(`--${kind}-0`);
    });
  }

  function stacked(element, layers, lines) {
    const colour = colours(layers);
    const sums = [];
    layers.forEach((layer, i) => sums.push(held(layer.values).map((v, row) => v + (i ? sums[i - 1][row] : 0))));
    // The highest sum is drawn first, so that each layer covers what lies below it.
    const order = layers.map((_, i) => i).reverse();
    const series = order.map(i => ({
      label: layers[i].label, stroke: colour[i], fill: colour[i], width: 0, paths: steps, points: { show: false },
      value: (u, v, s, row) => number(row == null ? null : held(layers[i].values)[row], 'MW'),
    }));
    const drawn = lines.map(l => ({ label: l.label, stroke: css(l.colour), width: l.width, dash: l.dash, paths: steps, points: { show: false }, value: (u, v) => number(v, 'MW') }));
    return new uPlot({
      ...base(element, 330),
      scales: { y: { range: (u, min, max) => [0, max * 1.05 || 1] } },
      axes: [axis({ values: timeLabels }), axis({ size: 62 })],
      series: [timeSeries(), ...series, ...drawn],
    }, [times, ...order.map(i => sums[i]), ...lines.map(l => held(l.values))], element);
  }

  // Prices run over three decades with both signs: beyond 20 times the middle half, the axis is inverse hyperbolic sine.
  function spread(values) {
    const sorted = values.filter(v => v != null).sort((a, b) => a - b);
    const at = share => Math.abs(sorted[Math.floor(share * (sorted.length - 1))]);
    const middle = Math.max(at(.25), at(.75), 1e-9);
    return { wide: Math.max(at(0), at(1)) > 20 * middle, middle };
  }

  // 0, 10, 30, 100, 300, ... of both signs inside the scale and far enough from 0 to be read; even steps when zoomed in between them.
  const decades = least => (u, index, min, max) => {
    const levels = [10, 30, 100, 300, 1e3, 3e3, 1e4].filter(v => v >= least);
    const inside = [...levels.map(v => -v).reverse(), 0, ...levels].filter(v => v >= min && v <= max);
    if (inside.length > 2) return inside;
    const step = [.1, .2, .5, 1, 2, 5, 10, 20, 50, 100, 200, 500].find(s => (max - min) / s <= 5) ?? 1000;
    const first = Math.ceil(min / step);
    return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => +((first + i) * step).toFixed(1));
  };

  function line(element, { unit, values }, colour) {
    const { wide, middle } = spread(values);
    if (wide) element.previousElementSibling.append(' (axis compressed beyond usual values)');
    return new uPlot({
      ...base(element, 190),
      scales: { y: wide ? { distr: 4, asinh: middle, range: (u, min, max) => [min, max] } : { range: (u, min, max) => uPlot.rangeNum(min, max, .08, true) } },
      axes: [axis({ values: timeLabels }), axis(wide ? { size: 62, splits: decades(middle), filter: (u, splits) => splits, space: 1 } : { size: 62 })],
      series: [timeSeries(), { label: unit, stroke: css(colour), width: 1.2, paths: steps, points: { show: false }, value: (u, v) => number(v, unit) }],
    }, [times, held(values)], element);
  }

  const drawing = {
    loads: element => stacked(element, data.loads, [{ label: 'limit', values: data.lines.limit_mw.values, colour: '--limit', width: 1.5, dash: [6, 4] }]),
    uses: element => stacked(element, data.uses, []),
    index_usd_per_mwh: element => line(element, data.lines.index_usd_per_mwh, '--curve'),
    hashprice_usd_per_ph_day: element => line(element, data.lines.hashprice_usd_per_ph_day, '--mining-0'),
    hashrate_phs: element => line(element, data.lines.hashrate_phs, '--mining-2'),
    temperature_c: element => line(element, data.lines.temperature_c, '--cooling-0'),
  };

  for (const [id, draw] of Object.entries(drawing)) {
    const element = document.getElementById('chart-' + id);
    if (element) charts.push({ element, draw, plot: null });
  }

  function redraw() {
    const shown = charts[0]?.plot?.scales.x;
    const range = shown && { min: shown.min, max: shown.max };
    following = true;
    for (const chart of charts) {
      chart.plot?.destroy();
      chart.plot = chart.draw(chart.element);
      if (range) chart.plot.setScale('x', range);
    }
    following = false;
  }

  function show(min, max) {
    for (const { plot } of charts) plot.setScale('x', { min, max });
  }

  document.querySelector('.zoom')?.addEventListener('click', event => {
    const order = data.orders.find(o => o.id === event.target.dataset.order);
    if (order) show(order.from - 7200, order.to + 7200);
    else if (event.target.dataset.from) show(times[0], data.end);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => { root.classList.add('print'); redraw(); });
  addEventListener('afterprint', () => { root.classList.remove('print'); redraw(); });
  addEventListener('resize', () => { for (const { element, plot } of charts) plot.setSize({ width: Math.max(320, element.clientWidth), height: plot.height }); });
  redraw();
})();
