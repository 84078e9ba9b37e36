// What every SiteSim page shares: figures with their data, tips, keyboard, theme, side panel. Charts are registered by kind and drawn when they come into view.
const sitesim = (() => {
  'use strict';
  const root = document.documentElement;
  const page = JSON.parse(document.querySelector('.page-data').textContent);
  const tip = document.getElementById('tip');
  const spoken = document.getElementById('spoken');
  const kinds = new Map();
  const redrawn = [];
  const awaited = [];

  // Colours. SVG takes the variable itself, so that theme and paper need no redraw; a canvas and an interpolated scale need what it comes to.
  const colour = role => `var(--${role})`;
  const css = role => {
    spoken.style.color = colour(role);
    const value = getComputedStyle(spoken).color;
    spoken.style.color = '';
    return value;
  };

  // Local time of the site.
  const offsetAt = seconds => {
    let offset = page.offsets.length ? page.offsets[0][1] : 0;
    for (const [from, value] of page.offsets) if (from <= seconds) offset = value;
    return offset;
  };
  /** The instant as a Date whose UTC parts read as local time. */
  const local = date => new Date(+date + offsetAt(+date / 1e3) * 1e3);
  const timeText = date => local(date).toISOString().slice(0, 16).replace('T', ' ');
  const dateText = date => date.toISOString().slice(0, 10);
  const monthText = date => date.toISOString().slice(0, 7);

  // Numbers as the rest of SiteSim prints them.
  const ofDecimals = [];
  const fixed = (value, decimals) => {
    const text = (ofDecimals[decimals] ??= new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })).format(value);
    return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
  };
  const decimalsOf = { MW: 1, MWh: 1, 'PH/s': 1, h: 1, min: 1, '%': 2, 'USD/MWh': 2, 'c/kWh': 2, 'USD/PH/day': 2, 'J/TH': 2, 'USD/GPU-h': 2, 'USD/kW-month': 2, 'USD/BTC': 0, 'EH/s': 3, PUE: 3 };
  function significant(value) {
    const size = Math.abs(value);
    return Number.isInteger(value) || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
  }
  function format(value, unit = '') {
    if (value == null || !Number.isFinite(value)) return 'n/a';
    const size = Math.abs(value);
    if (unit === 'USD') return size >= 1e6 ? `${fixed(value / 1e6, 2)} MUSD` : `${fixed(value, size < 1000 ? 2 : 0)} USD`;
    if (unit === 'MWh' && size >= 1e5) return `${fixed(value / 1e3, 1)} GWh`;
    if (unit === 'GPU-h' && size >= 1e6) return `${fixed(value / 1e6, 2)} M GPU-h`;
    if (unit === 'BTC') return `${fixed(value, size < 100 ? 4 : 2)} BTC`;
    return fixed(value, decimalsOf[unit] ?? significant(value)) + (unit ? ` ${unit}` : '');
  }
  const money = usd => format(usd, 'USD');
  /** Scale and unit of an axis of dollars. */
  function moneyAxis(values) {
    const most = d3.max(values, v => Math.abs(v ?? 0)) ?? 0;
    return most >= 1e6 ? { scale: 1e6, unit: 'MUSD' } : most >= 1e3 ? { scale: 1e3, unit: 'kUSD' } : { scale: 1, unit: 'USD' };
  }

  // Tips: one for the page, above whatever is pointed at or stepped to.
  function showTip(text, box) {
    tip.textContent = text;
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), document.documentElement.clientWidth - width - 8);
    const above = box.top - height - 8;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above >= 4 ? above : box.bottom + 8) + scrollY}px`;
  }
  const hideTip = () => { tip.hidden = true; };

  function marksOf(plot) {
    return [...plot.querySelectorAll('[data-tip]')];
  }
  // A mark's <title> becomes its tip: a browser's own would come late, and not at all for the keyboard.
  function takeTitles(plot) {
    for (const title of plot.querySelectorAll('svg title')) {
      title.parentNode.setAttribute('data-tip', title.textContent);
      title.remove();
    }
  }
  const nearest = (marks, x, y) => {
    let best = null, least = 28 * 28;
    for (const mark of marks) {
      const box = mark.getBoundingClientRect();
      const dx = x - (box.left + box.width / 2), dy = y - (box.top + box.height / 2);
      if (dx * dx + dy * dy < least) [best, least] = [mark, dx * dx + dy * dy];
    }
    return best;
  };
  const opens = mark => mark.dataset.open ?? mark.closest('[data-open]')?.dataset.open;

  /** Tips by pointer, steps by arrow keys, a panel by click or Enter, for every mark with data-tip inside. */
  function listen(plot) {
    let marks = null, at = -1;
    const all = () => marks ??= marksOf(plot);
    const lose = () => { for (const mark of all()) mark.classList.remove('on'); hideTip(); };
    const take = mark => {
      lose();
      mark.classList.add('on');
      showTip(mark.dataset.tip, mark.getBoundingClientRect());
    };
    const step = to => {
      at = Math.min(Math.max(0, to), all().length - 1);
      if (!all()[at]) return;
      take(all()[at]);
      spoken.textContent = all()[at].dataset.tip;
    };
    plot.addEventListener('pointermove', event => {
      const mark = event.target.closest?.('[data-tip]') ?? nearest(all(), event.clientX, event.clientY);
      if (!mark) { lose(); plot.style.cursor = ''; return; }
      at = all().indexOf(mark);
      take(mark);
      plot.style.cursor = opens(mark) ? 'pointer' : '';
    });
    plot.addEventListener('pointerleave', lose);
    plot.addEventListener('click', event => {
      const mark = event.target.closest?.('[data-tip]') ?? nearest(all(), event.clientX, event.clientY);
      if (mark && opens(mark)) open(opens(mark), plot);
    });
    plot.addEventListener('blur', lose);
    plot.addEventListener('keydown', event => {
      const go = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: Infinity }[event.key];
      if (go !== undefined && all().length) { step(go); event.preventDefault(); }
      else if (event.key === 'Escape') lose();
      else if (event.key === 'Enter' && all()[at] && opens(all()[at])) open(opens(all()[at]), plot);
    });
    return () => { marks = null; at = -1; hideTip(); };
  }

  // Side panel with what stands in <template id="...">.
  const panel = document.getElementById('panel');
  let opener = null;
  function open(id, from) {
    const template = document.getElementById(id);
    if (!template) return;
    opener = from ?? document.activeElement;
    panel.querySelector('#panel-title').textContent = template.dataset.title;
    panel.querySelector('.panel-body').replaceChildren(template.content.cloneNode(true));
    panel.dataset.of = id;
    if (!panel.open) panel.show();
    panel.querySelector('[data-act=close]').focus();
    panel.dispatchEvent(new CustomEvent('panel', { detail: id }));
  }
  function close() {
    if (!panel.open) return;
    panel.close();
    opener?.focus?.();
  }

  // Figures.
  const parse = { time: v => new Date(v), date: v => new Date(`${v}T00:00:00Z`) };
  class FigureOnPage {
    constructor(element) {
      this.element = element;
      this.plot = element.querySelector('.plot');
      const data = JSON.parse(element.querySelector('.figure-data').textContent);
      Object.assign(this, data);
      this.options ??= {};
      this.take(this.rows);
      this.forget = listen(this.plot);
      element.addEventListener('click', event => {
        const act = event.target.dataset?.act;
        if (act === 'csv') this.csv();
        if (act === 'table') this.table(event.target);
      });
    }
    draw() {
      this.width = this.plot.clientWidth;
      this.forget();
      try {
        const drawn = kinds.get(this.element.dataset.chart)({
          rows: this.asObjects, options: this.options, width: this.width, narrow: this.width < 560, colour, css, element: this.plot,
          redraw: () => this.draw(),
        });
        drawn.setAttribute?.('aria-hidden', 'true');
        this.plot.replaceChildren(drawn);
        takeTitles(this.plot);
        this.element.dataset.drawn = 'true';
      } catch (error) {
        this.plot.textContent = `This chart could not be drawn: ${error.message}. Its data are in the table below it.`;
        this.element.dataset.drawn = 'failed';
        console.error(this.element.id, error);
      }
    }
    /** Other title, words, rows (as many columns) or options in place of what is there. */
    set({ title, description, rows, options }) {
      if (title != null) {
        this.element.querySelector('figcaption').textContent = title;
        this.element.querySelector('[data-act=csv]').setAttribute('aria-label', `CSV of ${title}`);
      }
      if (description != null) this.element.querySelector('.described').textContent = description;
      if (options) this.options = options;
      if (rows) {
        this.take(rows);
        const place = this.element.querySelector(':scope > .scroll');
        place.replaceChildren();
        if (!place.hidden) place.append(this.asTable());
      }
      if (this.element.dataset.drawn) this.draw();
    }
    take(rows) {
      this.rows = rows;
      this.asObjects = rows.map(row => Object.fromEntries(this.columns.map((column, i) => [column.name, row[i] == null ? null : (parse[this.kinds[i]] ?? (v => v))(row[i])])));
    }
    asTable() {
      return tableOf(this.columns, this.kinds, this.rows, this.element.querySelector('figcaption').textContent);
    }
    table(button) {
      const place = document.getElementById(button.getAttribute('aria-controls'));
      place.hidden = !place.hidden;
      button.setAttribute('aria-expanded', String(!place.hidden));
      if (!place.hidden && !place.firstChild) place.append(this.asTable());
    }
    csv() {
      download(`${this.element.id}.csv`, csvOf(this.columns.map(c => c.name), this.rows));
    }
  }
  function tableOf(columns, kinds, rows, caption) {
    const table = document.createElement('table');
    table.createCaption().textContent = caption;
    const head = table.createTHead().insertRow();
    columns.forEach((column, i) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = column.heading;
      cell.className = kinds[i] === 'number' ? 'n' : '';
      head.append(cell);
    });
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      row.forEach((value, i) => {
        const cell = line.insertCell();
        cell.className = kinds[i] === 'number' ? 'n' : '';
        cell.textContent = value == null ? '' : kinds[i] === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 8 }) : kinds[i] === 'time' ? timeText(new Date(value)) : String(value);
      });
    }
    return table;
  }
  const csvCell = value => value == null ? '' : /[",\n\r]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  const csvOf = (names, rows) => [names, ...rows].map(row => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
  function download(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // Theme: as the system, then light, then dark.
  const themes = ['', 'light', 'dark'];
  const names = { '': 'as the system', light: 'light', dark: 'dark' };
  function nextTheme(button) {
    const theme = themes[(themes.indexOf(root.dataset.theme ?? '') + 1) % themes.length];
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    button.setAttribute('aria-label', `theme: ${names[theme]}`);
    button.title = `theme: ${names[theme]}`;
    redraw();
  }
  const figures = [];
  function redraw() {
    for (const figure of figures) if (figure.element.dataset.drawn) figure.draw();
    for (const again of redrawn) again();
  }

  function start() {
    for (const element of document.querySelectorAll('figure[data-chart]')) figures.push(new FigureOnPage(element));
    const seen = new IntersectionObserver(entries => {
      for (const { isIntersecting, target } of entries) {
        const figure = figures.find(f => f.element === target);
        if (isIntersecting && !figure.element.dataset.drawn) figure.draw();
      }
    }, { rootMargin: '300px' });
    for (const { element } of figures) seen.observe(element);
    // The rest when nothing else is to do, so that links and searches find it drawn.
    const idle = window.requestIdleCallback ?? (work => setTimeout(() => work({ timeRemaining: () => 5 }), 50));
    const rest = deadline => {
      const next = figures.find(f => !f.element.dataset.drawn);
      if (!next) { Promise.all(awaited).then(() => { root.dataset.ready = 'true'; }); return; }
      next.draw();
      idle(rest);
    };
    idle(rest);
    reachable();
    let due = 0;
    addEventListener('resize', () => {
      clearTimeout(due);
      due = setTimeout(() => { reachable(); for (const figure of figures) if (figure.element.dataset.drawn && figure.plot.clientWidth !== figure.width) figure.draw(); for (const again of redrawn) again(); }, 120);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    addEventListener('beforeprint', () => { root.dataset.print = ''; for (const figure of figures) figure.draw(); for (const again of redrawn) again(); });
    addEventListener('afterprint', () => { delete root.dataset.print; redraw(); });
    document.addEventListener('click', event => {
      const act = event.target.dataset?.act;
      if (act === 'theme') nextTheme(event.target);
      if (act === 'close') close();
      if (event.target.dataset?.open && event.target.matches('button, a')) { open(event.target.dataset.open, event.target); event.preventDefault(); }
    });
    document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
    markSection();
  }

  // What scrolls sideways can be reached without a mouse.
  function reachable() {
    for (const place of document.querySelectorAll('.scroll')) {
      if (place.scrollWidth > place.clientWidth + 1) place.tabIndex = 0; else place.removeAttribute('tabindex');
    }
  }

  // The navigation marks the section being read.
  function markSection() {
    const links = new Map([...document.querySelectorAll('nav.sections a')].map(a => [a.hash.slice(1), a]));
    if (!links.size) return;
    const reading = new IntersectionObserver(entries => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) {
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(target.id)?.setAttribute('aria-current', 'true');
      }
    }, { rootMargin: '-10% 0px -80% 0px' });
    for (const id of links.keys()) reading.observe(document.getElementById(id));
  }

  return {
    page, start, open, close, colour, css, format, fixed, money, moneyAxis, local, offsetAt, timeText, dateText, monthText, download, csvOf, tableOf, listen, showTip, hideTip,
    /** Registers a kind of chart: a function of { rows, options, width, narrow, colour, css, element, redraw } that returns an element. */
    chart(kind, draw) { kinds.set(kind, draw); },
    /** A figure on the page by its id. */
    figure: id => figures.find(figure => figure.element.id === id),
    /** Something drawn outside figures that theme, width or paper change. */
    onRedraw(work) { redrawn.push(work); },
    /** The page is not ready before this promise is kept. */
    waitFor(work) { awaited.push(work); },
    /** Style that every Plot chart shares. */
    style: { fontFamily: 'inherit', fontSize: '12px', color: 'var(--soft)', background: 'transparent', overflow: 'visible' },
  };
})();
