// The viewer's own pages: filter, kinds, sorting and the choice of two. What the reader chose stays for the next load.
(() => {
  'use strict';
  const root = document.documentElement;
  const kept = (() => { try { return JSON.parse(sessionStorage.getItem('sitesim') ?? '{}'); } catch { return {}; } })();
  const keep = values => { Object.assign(kept, values); try { sessionStorage.setItem('sitesim', JSON.stringify(kept)); } catch { /* a browser that keeps nothing */ } };
  if (kept.theme) root.dataset.theme = kept.theme;
  new MutationObserver(() => keep({ theme: root.dataset.theme ?? '' })).observe(root, { attributeFilter: ['data-theme'] });

  const filter = document.getElementById('filter');
  if (!filter) return;
  const chips = [...document.querySelectorAll('.chips [data-kind]')];
  const found = document.querySelector('.found');
  const rows = [...document.querySelectorAll('tr[data-row]')].map(row => ({ row, section: row.closest('section'), text: row.textContent.toLowerCase() }));
  const sections = [...new Set(rows.map(r => r.section))];

  function show() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = chips.find(chip => chip.getAttribute('aria-pressed') === 'true')?.dataset.kind ?? 'all';
    let count = 0;
    for (const { row, section, text } of rows) {
      row.hidden = !words.every(word => text.includes(word));
      if (!row.hidden && (kind === 'all' || section.id === kind)) count++;
    }
    for (const section of sections) section.hidden = (kind !== 'all' && section.id !== kind) || !section.querySelector('tr[data-row]:not([hidden])');
    found.textContent = words.length || kind !== 'all' ? `${count} of ${rows.length}` : '';
    keep({ words: filter.value, kind });
  }
  function press(kind) {
    const chip = chips.find(c => c.dataset.kind === kind) ?? chips[0];
    for (const other of chips) other.setAttribute('aria-pressed', String(other === chip));
  }
  filter.value = kept.words ?? '';
  press(kept.kind ?? 'all');
  filter.addEventListener('input', show);
  filter.form.addEventListener('submit', event => event.preventDefault());
  for (const chip of chips) chip.addEventListener('click', () => { press(chip.dataset.kind); show(); });
  show();

  // Numbers begin with the largest, words with A; rows without a number come last either way.
  function sort(head, order) {
    const [table, column, isNumber] = [head.closest('table'), head.cellIndex, head.querySelector('.sort').dataset.number === 'true'];
    const sign = order === 'descending' ? -1 : 1;
    const value = row => { const cell = row.cells[column]; return isNumber ? (cell.dataset.value === '' ? null : Number(cell.dataset.value)) : (cell.dataset.value ?? cell.textContent).trim().toLowerCase(); };
    const compare = (a, b) => a === null || b === null ? (a === null) - (b === null) : sign * (isNumber ? a - b : a < b ? -1 : a > b ? 1 : 0);
    const body = table.tBodies[0];
    body.append(...[...body.rows].map(row => [value(row), row]).sort(([a], [b]) => compare(a, b)).map(([, row]) => row));
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
  }
  for (const table of document.querySelectorAll('table.sortable')) {
    const id = table.closest('section').id;
    const [column, order] = kept[`sort-${id}`] ?? [];
    if (table.tHead.rows[0].cells[column]?.querySelector('.sort')) sort(table.tHead.rows[0].cells[column], order);
    table.tHead.addEventListener('click', event => {
      const head = event.target.closest('.sort')?.closest('th');
      if (!head) return;
      const now = head.getAttribute('aria-sort'), isNumber = head.querySelector('.sort').dataset.number === 'true';
      const next = now === 'ascending' ? 'descending' : now === 'descending' ? 'ascending' : isNumber ? 'descending' : 'ascending';
      sort(head, next);
      keep({ [`sort-${id}`]: [head.cellIndex, next] });
    });
  }

  // Two of one kind: the first ticked is A.
  const bar = document.getElementById('compare');
  const said = bar.querySelector('p'), button = bar.querySelector('button');
  const boxes = [...document.querySelectorAll('input[form=compare]')];
  let picked = boxes.filter(box => box.checked);
  const nameOf = box => box.closest('tr').querySelector('th a').textContent + ` (${box.value})`;
  function choose() {
    for (const box of boxes) { box.checked = picked.includes(box); box.closest('tr').classList.toggle('on', box.checked); }
    button.disabled = picked.length < 2;
    said.textContent = picked.length === 0 ? 'Tick two runs or two studies to compare them.'
      : picked.length === 1 ? `A is ${nameOf(picked[0])}. Tick another ${picked[0].dataset.kind}.` : `A is ${nameOf(picked[0])}, B is ${nameOf(picked[1])}.`;
  }
  document.addEventListener('change', event => {
    const box = event.target;
    if (!boxes.includes(box)) return;
    picked = picked.filter(other => other !== box && other.dataset.kind === box.dataset.kind);
    if (box.checked) picked = [...picked, box].slice(-2);
    choose();
  });
  bar.addEventListener('submit', event => {
    event.preventDefault();
    if (picked.length === 2) location.href = `${new URL(bar.action).pathname}?${new URLSearchParams(picked.map(box => ['pick', box.value]))}`;
  });
  choose();
})();
