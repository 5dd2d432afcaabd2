// The forms of the lists that agents write themselves: those of the policy builder, in an agent's words.
import type { ListKey } from '../../components/OwnList.tsx';
import type { Shape } from '../../components/shape.ts';
import { optionsIn } from '../../components/text/pages.ts';
import { categories } from '../../rules/categories.ts';
import type { Category, Language } from '../../rules/engine/types.ts';
import { shapeOfPolicy } from '../builder/shape-of-policy.ts';

/** A term is told by its words; its id comes of them. */
const order = ['patterns', 'exceptions', 'category', 'name', 'codes', 'confidence'];

export function ownShapes(language: Language): Readonly<Record<ListKey, Shape>> {
  const shapes = new Map(shapeOfPolicy(language));
  const shapeOf = (key: ListKey): Shape => {
    const shape = shapes.get(key);
    if (shape === undefined) throw new Error(`The policy knows no ${key}.`);
    return named(shape, language);
  };
  const terms = shapeOf('terms');
  return {
    terms: terms.is === 'list' ? { ...terms, of: inOrder(terms.of) } : terms,
    sites: shapeOf('sites'),
    codeBook: shapeOf('codeBook'),
    helpLines: shapeOf('helpLines'),
  };
}

function inOrder(term: Shape): Shape {
  if (term.is !== 'group') return term;
  const parts = new Map(term.parts);
  return {
    ...term,
    parts: order.flatMap((key) => {
      const part = parts.get(key);
      return part === undefined ? [] : [[key, part] as const];
    }),
  };
}

/** With what agents call a situation and a mode. */
function named(shape: Shape, language: Language): Shape {
  if (shape.is === 'list' || shape.is === 'map') return { ...shape, of: named(shape.of, language) };
  if (shape.is === 'group')
    return { ...shape, parts: shape.parts.map(([key, part]) => [key, named(part, language)]) };
  if (shape.is !== 'choice') return shape;
  const { modes } = optionsIn[language].general;
  const names = shape.values.flatMap((one) => {
    const name =
      categories[one as Category]?.name[language] ?? modes[one as keyof typeof modes]?.name;
    return name === undefined ? [] : [[one, name] as const];
  });
  return names.length === 0 ? shape : { ...shape, names: Object.fromEntries(names) };
}
