import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readAppearance, updateAppearance } from '../../components/appearance.ts';
import type { CopyActions, CopyScope, CopyView } from '../../components/copy-view.ts';
import { useWords } from '../../components/words.ts';
import type { prepareCopy } from '../../utils/actions/prepare-copy.ts';
import type { Article } from '../../utils/article/article.ts';
import type { ClipboardContent, Quotation } from '../../utils/article/excerpt.ts';
import type { Result } from '../../utils/article/failure.ts';
import { type CopyFormat, takesText } from '../../utils/article/settings.ts';
import type { Place } from '../../utils/article/summary.ts';
import { warningsFor } from '../../utils/licence/warnings.ts';
import {
  onlyPlaceOf,
  type Picked,
  pickedFrom,
  placesNow,
  quotationOf,
  scopesOf,
} from './copy-choice.ts';
import type { useNotice } from './use-notice.ts';
import type { Selected } from './use-page.ts';

type Prepare = typeof prepareCopy;

/** What copies need outside the page. */
export interface CopyServices {
  /** What makes copies, fetched when the text has been drawn. */
  loadPrepare(): Promise<Prepare>;
  /** The lines of the article's page where it stands open; null where it does not. */
  readLines(article: Article): Promise<readonly string[] | null>;
  write(content: ClipboardContent): Promise<Result<void>>;
  rememberFormat(format: CopyFormat): unknown;
}

interface CopyOf {
  article: Article;
  selected: Selected;
  format: CopyFormat;
  template: string;
  services: CopyServices;
  notices: ReturnType<typeof useNotice>;
}

/** Copies of the text: what is chosen, how it is shown before, and how it is made. */
export function useCopy({ article, services, notices, template, ...given }: CopyOf) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState(given.format);
  const [wanted, setScope] = useState<CopyScope | null>(null);
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const picks = useMemo(() => placesNow(picked, article.blocks), [picked, article.blocks]);
  const [isEditing, setEditing] = useState(false);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [previewShown, setPreviewShown] = useState(readAppearance().copyPreview);
  const [byHand, setByHand] = useState<ClipboardContent | null>(null);
  const { prepare, lines, load } = useMeans(article, services);
  const selected = useHeld(given.selected, isOpen);

  const scopes = scopesOf(selected, picks);
  const scope = scopes.find((one) => one === wanted) ?? scopes[0] ?? 'whole';
  const isText = takesText(format);
  const plain = isText ? quotationOf(scope, article, selected, picks) : NOTHING;
  const key = plain.passages.join('\n\n');
  const draft = isOpen && isEditing ? drafts[key] : undefined;
  const quotation = draft === undefined ? plain : { ...plain, draft };
  const options = { format, t, template, lines };
  // Only what is seen is made at once.
  const prepared = isOpen ? (prepare?.(article, quotation, options) ?? null) : null;

  const write = async (what: Quotation, as: CopyFormat) => {
    const means = await load();
    const made = means.prepare(article, what, { ...options, format: as, lines: means.lines });
    const result = await services.write(made.content);
    const isRefused = !result.ok && result.failure.kind === 'clipboard-refused';
    setByHand(isRefused ? made.content : null);
    if (isRefused) {
      setOpen(true);
      notices.say('problem', 'copy_by_hand');
    } else if (result.ok) {
      // Where the options are open, what the licence asks to know stands there.
      const asked = isOpen || what.passages.length === 0 ? [] : warningsOf(article, made.edited);
      notices.say('done', takesText(as) ? 'popup_copied' : 'popup_copied_credit', {}, asked);
    } else notices.sayResult(result, 'popup_copied');
  };

  const view: CopyView = {
    scopes,
    scope,
    chosen: picks.length,
    format,
    onlySource: article.blocks.length === 0,
    draft: isEditing ? (draft ?? prepared?.text ?? '') : null,
    changed: draft !== undefined,
    previewShown,
    preview: prepared?.content ?? null,
    warnings: plain.passages.length === 0 ? [] : warningsOf(article, prepared?.edited === true),
    byHand,
  };
  function warningsOf({ licence }: Article, edited: boolean): string[] {
    return warningsFor(licence, { edited }).map(({ message, names }) =>
      t(
        message,
        names.map((name) => t(name)),
      ),
    );
  }

  const actions: CopyActions = {
    onScope: setScope,
    onFormat: (chosen) => {
      setFormat(chosen);
      services.rememberFormat(chosen);
    },
    onCopy: () => write(quotation, format),
    onEdit: () => setEditing(!isEditing),
    onDraft: (text) => {
      const { [key]: _old, ...others } = drafts;
      setDrafts(text === null ? others : { ...others, [key]: text });
    },
    onPreview: () => {
      setPreviewShown(!previewShown);
      updateAppearance({ copyPreview: !previewShown });
    },
    onCloseByHand: () => setByHand(null),
  };
  return {
    view,
    actions,
    isOpen,
    toggle: () => setOpen(!isOpen),
    picks,
    /** Adds places to the chosen sentences. */
    pick: (places: readonly Place[]) => {
      const added = places.filter((place) => !picks.some((one) => isSame(one, place)));
      setPicked([...picked, ...pickedFrom(article.blocks, added)]);
      notices.say('done', 'reader_picked');
    },
    clearPicks: () => setPicked([]),
    /** Copies passages at once, whatever is chosen: text, even where only sources are copied by default. */
    copyNow: (passages: readonly string[], at?: Place) =>
      write(
        { passages, at: at ?? onlyPlaceOf(passages[0], article.blocks) },
        isText ? format : 'quote',
      ),
  };
}

const NOTHING: Quotation = { passages: [], at: null };

const isSame = (a: Place, b: Place): boolean =>
  a.block === b.block && a.start === b.start && a.end === b.end;

/** What makes copies and links, fetched when the text has been drawn; the lines again when the reader comes back. */
function useMeans(article: Article, services: CopyServices) {
  const [prepare, setPrepare] = useState<Prepare | null>(null);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const load = async () => {
    const [made, read] = await Promise.all([services.loadPrepare(), services.readLines(article)]);
    setPrepare(() => made);
    setLines(read);
    return { prepare: made, lines: read };
  };
  useEffect(() => {
    void load();
    const again = () => void load();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [article]);
  return { prepare, lines, load };
}

/** What was selected stays chosen while the panel is open: writing in a field takes the selection away. */
function useHeld(selected: Selected, isOpen: boolean): Selected {
  const held = useRef(selected);
  if (selected.passages.length > 0 || !isOpen) held.current = selected;
  return held.current;
}
