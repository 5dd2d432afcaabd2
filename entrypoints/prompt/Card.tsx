import type { JSX, Ref } from 'react';
import { CodePrompt } from '../../components/CodePrompt.tsx';
import { FindingsList } from '../../components/FindingsList.tsx';
import { Quiet } from '../../components/Quiet.tsx';
import { ReplaceAll } from '../../components/ReplaceAll.tsx';
import type { PromptWords } from '../../components/text/words.ts';
import type { FieldView, PromptEvents } from './contract.ts';
import { reasonsFor } from './reasons-for.ts';

interface Props {
  readonly view: FieldView;
  readonly events: PromptEvents;
  readonly words: PromptWords;
  readonly cardRef: Ref<HTMLDivElement>;
}

/** What of the prompt is open: a story's card, the list of all, or all of them answered. */
export function Card({ view, events, words, cardRef }: Props): JSX.Element | null {
  const { language, shortcut, focus, stories } = view;
  const common = {
    words,
    shortcut,
    focus,
    cardRef,
    onBack: () => events.back(),
    onClose: () => events.close(),
  };
  const story = stories.find(({ id }) => id === view.open);
  if (story) {
    return (
      <CodePrompt
        {...common}
        key={story.id}
        story={story}
        codeBook={view.codeBook}
        reasons={reasonsFor(story, language)}
        language={language}
        onChoose={(code) => events.choose(story.id, code)}
        onKeep={(reason) => events.keep(story.id, reason)}
      />
    );
  }
  const all = view.overview === null ? null : view.all();
  if (view.overview === 'all' && all) {
    return (
      <ReplaceAll
        {...common}
        all={all}
        unsure={stories.filter(({ confidence }) => confidence === 'likely').length}
        language={language}
        onReplace={() => events.replaceAll()}
      />
    );
  }
  if (view.overview !== 'list') return null;
  return (
    <FindingsList
      count={view.count}
      orMore={view.isPart}
      {...common}
      stories={stories}
      kept={view.kept}
      onOpen={(id) => events.open(id)}
      onDoubt={(id) => events.doubt(id)}
      quiet={
        view.quiet && (
          <Quiet
            until={view.quiet.until}
            language={language}
            words={words}
            onSnooze={(on) => events.snooze(on)}
          />
        )
      }
      onAll={all ? () => events.openAll() : undefined}
    />
  );
}
