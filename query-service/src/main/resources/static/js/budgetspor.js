// After a page was swapped in: put the reader at its heading, as a browser would at the top of a new page.
document.addEventListener('htmx:afterSettle', () => {
  const active = document.activeElement;
  if (!active || active === document.body) {
    const heading = document.querySelector('main h1');
    if (heading) {
      heading.setAttribute('tabindex', '-1');
      heading.focus({preventScroll: true});
    }
  }
});
// A link in the summary of errors leads into a form that may be folded away.
document.addEventListener('click', (event) => {
  const link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
  const field = link && document.getElementById(link.getAttribute('href').slice(1));
  if (field && field.closest('details')) {
    field.closest('details').open = true;
    field.focus();
  }
});
// Keys that press the button with their name, while the form they belong to has the focus and nobody types.
document.documentElement.classList.add('scripted');
document.addEventListener('keydown', (event) => {
  const form = event.target.closest ? event.target.closest('form[data-keys]') : null;
  if (!form || event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) {
    return;
  }
  const button = Array.from(form.querySelectorAll('button[data-key]')).find((each) => each.dataset.key === event.key);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
