// Keeps what is being written in a long form in this browser, until it has been saved: form[data-draft] names the draft,
// which is the person's own. Without this script the form works as any other.
(() => {
  const WAIT = 500;
  const SENT = 'budgetspor.draft.sent';
  const OWN = ['_csrf', 'handling', 'noegle'];

  const keyOf = (form) => 'budgetspor.draft.' + form.dataset.draft;

  // A browser may keep nothing, or have no room left: the form is of use all the same.
  const keep = (store, key, value) => {
    try {
      if (value === null) {
        store().removeItem(key);
      } else {
        store().setItem(key, value);
      }
      return true;
    } catch {
      return false;
    }
  };
  const kept = (store, key) => {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  };
  const drafts = () => window.localStorage;
  const tab = () => window.sessionStorage;

  const typed = (form) => [...new FormData(form)].filter(([name]) => !OWN.includes(name));

  // The version goes with what was written on it: what others have changed since is then told, and not taken back.
  const fill = (form, fields) => {
    for (const element of form.elements) {
      if (element.name && !OWN.includes(element.name)) {
        const values = fields.filter(([name]) => name === element.name).map(([, value]) => value);
        if (element.type === 'checkbox') {
          element.checked = values.includes(element.value);
        } else if (values.length > 0) {
          element.value = values[0];
        }
      }
    }
  };

  const read = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };

  const clock = (time) => new Intl.DateTimeFormat('da-DK', {dateStyle: 'long', timeStyle: 'short'}).format(new Date(time));

  const attach = (form) => {
    const key = keyOf(form);
    const notice = form.querySelector('[data-draft-notice]');
    const status = form.querySelector('[data-draft-status]');
    const drop = form.querySelector('[data-draft-drop]');
    const say = (text, time) => {
      const told = time ? text.replace('{0}', clock(time)) : text;
      if (status.textContent !== told) {
        status.textContent = told;
      }
    };
    const draft = read(kept(drafts, key));
    let undecided = Boolean(draft) && !form.hasAttribute('data-draft-refused');
    let waiting = null;

    const save = () => {
      waiting = null;
      if (undecided) {
        say(form.dataset.draftUndecided);
        return;
      }
      const now = Date.now();
      if (keep(drafts, key, JSON.stringify({at: now, fields: typed(form)}))) {
        say(form.dataset.draftKept, now);
        drop.hidden = false;
      } else {
        say(form.dataset.draftUnable);
      }
    };
    const decide = () => {
      undecided = false;
      notice.hidden = true;
      status.focus();
    };

    if (undecided) {
      notice.hidden = false;
      notice.querySelector('[data-draft-time]').textContent = clock(draft.at);
    }
    drop.hidden = !draft || undecided;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(save, WAIT);
    });
    form.addEventListener('submit', () => {
      if (waiting !== null) {
        clearTimeout(waiting);
        save();
      }
      // one that nobody has decided about is not what was sent
      if (!undecided) {
        keep(tab, SENT, JSON.stringify({key, action: form.elements.handling.value}));
      }
    });
    form.addEventListener('click', (event) => {
      const pressed = event.target.closest ? event.target.closest('button[type=button]') : null;
      if (pressed && pressed.matches('[data-draft-take]')) {
        fill(form, draft.fields);
        decide();
        drop.hidden = false;
        say(form.dataset.draftTaken, draft.at);
      } else if (pressed && pressed.matches('[data-draft-drop], [data-draft-drop-offered]')) {
        clearTimeout(waiting);
        waiting = null;
        keep(drafts, key, null);
        decide();
        drop.hidden = true;
        say(form.dataset.draftDropped);
      }
    });
  };

  // What was sent is saved when a page says so; a page that gives the form back keeps the draft. There can be others
  // between, such as the one to log in on.
  const settle = () => {
    const sent = read(kept(tab, SENT));
    const saved = document.querySelector('[data-saved]');
    if (sent !== null && saved && saved.dataset.saved === sent.action) {
      keep(drafts, sent.key, null);
      keep(tab, SENT, null);
    }
  };

  const look = () => {
    settle();
    document.querySelectorAll('form[data-draft]:not([data-draft-attached])').forEach((form) => {
      form.setAttribute('data-draft-attached', '');
      attach(form);
    });
  };
  document.addEventListener('htmx:afterSettle', look);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', look);
  } else {
    look();
  }
})();
