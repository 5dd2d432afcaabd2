/** How mail composers mark what was written before this message, and what is put under every one: not the agent's words. */
export interface HistorySign {
  readonly made: string;
  readonly selector: string;
  /** Only a line stands there: what follows beside it is history too. */
  readonly opens?: true;
  readonly seen: string;
}

/** Guarded by tests/fields/thread-history.test.ts. */
export const historySigns: readonly HistorySign[] = [
  {
    made: 'any that says so',
    selector: 'blockquote[type=cite], blockquote[cite^=mid]',
    seen: '2026-11',
  },
  {
    made: 'Gmail',
    selector: '.gmail_quote, .gmail_quote_container, .gmail_extra',
    seen: '2026-11',
  },
  { made: 'Gmail, signature', selector: '.gmail_signature', seen: '2026-11' },
  {
    made: 'Outlook, Dynamics',
    selector:
      '#divRplyFwdMsg, #x_divRplyFwdMsg, #appendonsend, #stopSpelling, .OutlookMessageHeader',
    opens: true,
    seen: '2026-11',
  },
  {
    made: 'Outlook, signature',
    selector: '#Signature, #ms-outlook-mobile-signature',
    seen: '2026-11',
  },
  {
    made: 'Thunderbird',
    selector: '.moz-cite-prefix, .moz-signature, .moz-forward-container',
    seen: '2026-11',
  },
  { made: 'Yahoo', selector: '.yahoo_quoted', seen: '2026-11' },
  { made: 'Proton', selector: '.protonmail_quote, .protonmail_signature_block', seen: '2026-11' },
  { made: 'Zimbra', selector: '#zwchr, hr[data-marker=__DIVIDER__]', opens: true, seen: '2026-11' },
  { made: 'Roundcube', selector: '#reply-intro, #_rc_sig', seen: '2026-11' },
];
