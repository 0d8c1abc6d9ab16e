/**
 * What the real application does, in small: fills list items in when they come into view, empties them again where it is
 * told to, opens a job's pane in two steps (frame first, text later), and turns pages without leaving the page.
 */
export function classicScript(): string {
  return `<script>
(() => {
  const list = document.querySelector('.scaffold-layout__list');
  const detail = document.querySelector('.scaffold-layout__detail');
  let data = JSON.parse(document.getElementById('replay-data').textContent);

  const hydrate = () => {
    const view = list.getBoundingClientRect();
    for (const item of list.querySelectorAll('[data-occludable-job-id]')) {
      const box = item.getBoundingClientRect();
      const near = box.bottom > view.top - 100 && box.top < Math.min(view.bottom, innerHeight) + 100;
      if (near && !item.firstElementChild) item.innerHTML = data.cards[item.dataset.occludableJobId];
      else if (data.virtualised && !near) item.replaceChildren();
    }
  };
  list.addEventListener('scroll', hydrate);
  addEventListener('scroll', hydrate);

  const open = (id) => {
    const url = new URL(location.href);
    url.searchParams.set('currentJobId', id);
    history.pushState({}, '', url);
    const pane = new DOMParser().parseFromString(data.panes[id], 'text/html').body;
    const late = pane.querySelector('#job-details');
    const whole = [...late.childNodes];
    late.replaceChildren();
    setTimeout(() => detail.replaceChildren(...pane.childNodes), 30);
    setTimeout(() => late.replaceChildren(...whole), 120);
  };

  const turnPage = async () => {
    const url = new URL(location.href);
    url.searchParams.set('start', String(data.next));
    url.searchParams.delete('currentJobId');
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    history.pushState({}, '', url);
    list.replaceChildren(...page.querySelector('.scaffold-layout__list').childNodes);
    detail.replaceChildren();
    data = JSON.parse(page.getElementById('replay-data').textContent);
    list.scrollTop = 0;
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('.jobs-search-pagination__button--next')) return void turnPage();
    const link = event.target.closest('.job-card-container__link');
    if (!link) return;
    event.preventDefault();
    open(link.closest('[data-occludable-job-id]').dataset.occludableJobId);
  });
})();
</script>`;
}
