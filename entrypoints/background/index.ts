// The background: reads the policy, starts the scripts, counts for the badge. It never sees a note's text.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from './answers.ts';
import { forgetFrame, forgetTab } from './badge.ts';
import { recentCounts } from './counts.ts';
import { reachOpenTabs, syncGrantedSites } from './coverage.ts';
import { announce, rememberAnswers } from './in-force.ts';
import { forgetField } from './last-field.ts';
import { sendMessage } from './messages.ts';
import { forgetUnreadable, refreshPolicy } from './policy.ts';
import { greetIfDue, welcome } from './welcome.ts';

export default defineBackground(() => {
  // A service worker may start for any of these events, so every listener is there at once.
  answerMessages();
  const remembered = rememberAnswers().catch(toldAgain);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void remembered.then(() => refreshPolicy(true)).then(announce);
    if (area !== 'local') return;
    if ('own' in changes) void remembered.then(announce);
    if (changes.left?.newValue !== undefined) void forgetFrame(changes.left.newValue);
  });
  browser.runtime.onStartup.addListener(() => {
    void forgetUnreadable();
    void recentCounts();
  });
  browser.runtime.onInstalled.addListener((details) => {
    void syncGrantedSites().then(reachOpenTabs);
    void welcome(details);
  });
  browser.permissions.onAdded.addListener(() => void syncGrantedSites().then(reachOpenTabs));
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());
  browser.tabs.onRemoved.addListener((tab) => {
    void forgetTab(tab);
    void forgetField(tab);
    void greetIfDue();
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'enter-prompt' && tab?.id !== undefined) {
      void sendMessage('enterPrompt', undefined, tab.id).catch(noOneThere);
    }
  });
  void remembered.then(() => refreshPolicy()).then(announce);
  void greetIfDue();
});

/** What was answered could not be read or kept: tabs are told once more than they need to be. */
function toldAgain(): void {}

/** The active tab has no checker: the shortcut has nothing to enter. */
function noOneThere(): void {}
