// A study's page: one choice of figure and one of point, which every chart that has them follows; and what its charts share.
sitesim.study = (() => {
  'use strict';
  const json = (root, name) => {
    const element = root.querySelector(`script.${name}`);
    return element && JSON.parse(element.textContent);
  };
  const futures = json(document, 'futures') ?? {};
  const cells = json(document, 'point-cells');
  const figures = document.getElementById('figure');
  const points = document.getElementById('point');
  const order = points?.dataset.points?.split(' ');
  const chosen = { figure: figures?.value, point: points && (order ? order[+points.value] : points.value) };

  function choose(by, key) {
    chosen[by] = key;
    for (const place of document.querySelectorAll(`.switched[data-by=${by}]`)) {
      place.choices ??= json(place, 'choices');
      const choice = place.choices?.[key];
      const figure = sitesim.figure(place.querySelector('figure').id);
      if (choice) figure.set({ title: choice.title, description: choice.description, rows: choice.rows, options: { ...figure.options, own: choice.own } });
    }
    if (by === 'point') {
      sitesim.figure('points')?.draw();
      panel(key);
    }
  }
  function panel(key) {
    const { label, baseline, cells: rows } = cells[key];
    for (const [of, text] of [['point', label], ['baseline', baseline]]) for (const place of document.querySelectorAll(`[data-of=${of}]`)) place.textContent = text;
    document.querySelectorAll('#point-panel tbody tr').forEach((line, r) => line.querySelectorAll('td').forEach((cell, c) => { cell.textContent = rows[r][c]; }));
    if (order) {
      points.value = order.indexOf(String(key));
      points.setAttribute('aria-valuetext', label);
    } else points.value = key;
  }
  figures?.addEventListener('change', () => choose('figure', figures.value));
  points?.addEventListener('input', () => choose('point', order ? order[+points.value] : points.value));

  /** How a chart writes numbers of its figure. */
  function scaled({ unit, factor, decimals }) {
    const number = value => value == null ? 'n/a' : sitesim.fixed(value / factor, decimals).replace('-', '−');
    return {
      unit, number,
      of: value => value == null ? null : value / factor,
      text: value => value == null ? 'n/a' : `${number(value)}${unit && ' '}${unit}`,
      signed: value => (value > 0 ? '+' : '') + number(value),
      // Half a width: a small one keeps a digit.
      half: (low, high) => {
        const value = (high - low) / 2 / factor;
        return `± ${sitesim.fixed(value, value > 0 && value < 0.95 * 10 ** -decimals ? Math.min(decimals + 3, Math.ceil(-Math.log10(value))) : decimals)}`;
      },
      between: (low, high) => low == null ? 'no interval' : `95 %: ${number(low)} to ${number(high)}${unit && ' '}${unit}`,
    };
  }
  /** Labels cut to what a share of the width holds. */
  function fit(labels, width, share = 0.36) {
    const room = Math.floor(width * share / 6.6);
    const cut = text => text.length <= room ? text : `${text.slice(0, Math.ceil((room - 1) * 0.6))}…${text.slice(text.length - Math.floor((room - 1) * 0.4))}`;
    return { cut, margin: 14 + 6.6 * Math.min(room, d3.max(labels, l => l.length) ?? 0) };
  }
  /** Ticks of an axis where points are, as far as there is room; a number of ticks where there is not. */
  function ticks({ scale, positions }, width) {
    const room = Math.max(2, Math.floor(width / 64));
    if (scale === 'date' || positions.length > 2 * room) return room;
    const every = Math.ceil(positions.length / room);
    return positions.filter((_, i) => (positions.length - 1 - i) % every === 0);
  }
  /** A key below a chart: [text, CSS of the swatch, its class]. */
  function key(items) {
    const list = document.createElement('ul');
    list.className = 'key';
    for (const [text, style, shape = ''] of items) {
      const item = list.appendChild(document.createElement('li'));
      const swatch = item.appendChild(document.createElement('i'));
      swatch.className = shape;
      swatch.style.cssText = style;
      item.append(text);
    }
    return list;
  }
  function stack(...parts) {
    const block = document.createElement('div');
    block.append(...parts.filter(Boolean));
    return block;
  }
  /** Of labels {x, y, text, lifts} in pixels, those that fit without touching, each at the first of its lifts where it does; the first come first. */
  function apart(labels) {
    const taken = [];
    return labels.flatMap(label => {
      const { x, y, text, anchor, lifts } = label;
      const wide = text.length * 8, left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
      for (const dy of lifts) {
        const box = [left, y + dy - 7, left + wide, y + dy + 7];
        if (taken.some(t => t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3])) continue;
        taken.push(box);
        return [{ ...label, dy }];
      }
      return [];
    });
  }
  /** From minus through the card to plus; numbers from -1 to 1. The text on it in black or white, whichever is read. */
  function diverging(css) {
    const [minus, none, plus] = [css('minus'), css('card'), css('plus')];
    const below = d3.interpolateLab(none, minus), above = d3.interpolateLab(none, plus);
    const fill = t => t < 0 ? below(Math.min(1, -t)) : above(Math.min(1, t));
    return { fill, ink: t => d3.lab(fill(t)).l > 58 ? '#101418' : '#ffffff' };
  }
  // Two figures against each other: any two that the page holds, either way.
  const measures = { mean: ['mean', row => [row[2], row[3], row[4]]], p10: ['P10', row => [row[5], null, null]], p90: ['P90', row => [row[7], null, null]] };
  function pareto() {
    const place = document.getElementById('pareto-controls');
    const all = place && json(document.getElementById('points').parentNode, 'choices');
    if (!all) return;
    const { own } = sitesim.figure('pareto').options;
    const pick = (name, choices, value) => {
      const select = document.createElement('select');
      select.setAttribute('aria-label', name);
      if (choices) for (const [key, text] of choices) select.add(new Option(text, key, false, key === value));
      else { select.append(...[...figures.children].map(child => child.cloneNode(true))); select.value = value; }
      select.addEventListener('change', show);
      return select;
    };
    const better = [['more', 'more is better'], ['less', 'less is better']];
    const chosenMeasures = Object.entries(measures).map(([key, [text]]) => [key, text]);
    const up = [pick('figure up', null, own.up), pick('measure up', chosenMeasures, 'mean'), pick('better up', better, 'more')];
    const across = [pick('figure across', null, own.across), pick('measure across', chosenMeasures, own.measure), pick('better across', better, 'more')];
    for (const [word, selects] of [['Up', up], ['Across', across]]) {
      const part = document.createElement('span');
      part.append(word, ...selects);
      place.append(part);
    }
    place.hidden = false;
    function show() {
      const of = ([figure, measure, way]) => ({ name: `${figure.selectedOptions[0].text.split(', ')[0]}, ${measures[measure.value][0]}`, rows: all[figure.value].rows, read: measures[measure.value][1], sign: way.value === 'more' ? 1 : -1, scale: all[figure.value].own.scale });
      const [x, y] = [of(across), of(up)];
      const points = x.rows.map((row, i) => ({ name: row[0], x: x.read(row), y: y.read(y.rows[i]) }));
      const beats = (a, b) => { const dx = x.sign * (a.x[0] - b.x[0]), dy = y.sign * (a.y[0] - b.y[0]); return dx >= 0 && dy >= 0 && dx + dy > 0; };
      const defined = points.filter(p => p.x[0] != null && p.y[0] != null);
      const rows = points.map(p => [p.name, ...p.x, ...p.y, defined.includes(p) && !defined.some(other => beats(other, p))]);
      const front = rows.filter(row => row.at(-1)).map(row => row[0]);
      sitesim.figure('pareto').set({
        title: `${y.name} (up) against ${x.name} (across)`, rows,
        description: `By the estimates no other point beats these in both: ${front.join('; ')}. ${defined.length - front.length} of ${defined.length} points are beaten.`,
        options: { own: { across_name: x.name, up_name: y.name, across_more: x.sign > 0, up_more: y.sign > 0, across_scale: x.scale, up_scale: y.scale } },
      });
    }
  }
  // Figures are there once the kit has started, after this script.
  addEventListener('DOMContentLoaded', pareto);

  const halo = { stroke: 'var(--card)', strokeWidth: 4, paintOrder: 'stroke' };

  return { chosen, choose, futures: figure => futures[figure] ?? [], scaled, fit, ticks, key, stack, apart, diverging, halo };
})();
