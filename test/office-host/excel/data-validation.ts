import type { Element } from '@xmldom/xmldom';
import { areaAddress, parseArea } from '../../../src/cells/address';
import { childElement, childElements } from '../../../src/ooxml/xml';
import { appendChild, ensureChild, newElement, setAttributes } from '../package/elements';
import { gap, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { isRecord } from '../protocol/wire';
import { absoluteAddress, intersect } from './address';
import { Range } from './range';
import { WORKSHEET_ORDER } from './worksheet-order';

/** `Range.dataValidation`: lists, whole numbers and formulas, prompts and alerts. */
export class DataValidation extends HostObject {
  override readonly wireClass = 'DataValidation';

  constructor(private readonly range: Range) {
    super();
  }

  /** `None` without a rule. */
  get Type(): string {
    const type = this.find()?.getAttribute('type');
    return TYPES[type ?? ''] ?? 'None';
  }

  get Rule(): unknown {
    const element = this.find();
    const source = element === null ? null : childElement(element, 'formula1');
    if (source === null) return {};
    const formula = source.textContent ?? '';
    if (this.Type === 'Custom') return { custom: { formula: `=${formula}` } };
    if (this.Type !== 'List') return { wholeNumber: { formula1: formula } };
    const list = /^"(.*)"$/.exec(formula)?.[1];
    return { list: { inCellDropDown: true, source: list ?? `=${formula}` } };
  }

  set Rule(rule: unknown) {
    if (!isRecord(rule)) throw invalidArgument('DataValidation.rule');
    const element = this.replaced();
    if (isRecord(rule.list)) {
      setAttributes(element, { type: 'list' });
      appendChild(element, 'formula1', {}, this.listFormula(rule.list.source));
    } else if (isRecord(rule.wholeNumber)) {
      const { operator, formula1, formula2 } = rule.wholeNumber;
      setAttributes(element, { type: 'whole', operator: operatorOf(operator) });
      appendChild(element, 'formula1', {}, formulaOf(formula1));
      if (formula2 !== undefined) appendChild(element, 'formula2', {}, formulaOf(formula2));
    } else if (isRecord(rule.custom)) {
      setAttributes(element, { type: 'custom' });
      appendChild(element, 'formula1', {}, formulaOf(rule.custom.formula));
    } else throw gap('A data validation rule of another kind', 'DataValidation.rule');
  }

  get Prompt(): unknown {
    return this.message('prompt', 'promptTitle', 'showPrompt', 'showInputMessage');
  }

  set Prompt(prompt: unknown) {
    this.setMessage(prompt, 'prompt', 'promptTitle', 'showPrompt', 'showInputMessage');
  }

  get ErrorAlert(): unknown {
    return this.message('error', 'errorTitle', 'showAlert', 'showErrorMessage');
  }

  set ErrorAlert(alert: unknown) {
    this.setMessage(alert, 'error', 'errorTitle', 'showAlert', 'showErrorMessage');
  }

  Clear(): void {
    for (const element of this.all()) {
      const area = parseArea(element.getAttribute('sqref') ?? '');
      if (area === null || intersect(area, this.range.area) === null) continue;
      element.parentNode?.removeChild(element);
    }
    const list = childElement(this.range.sheet.root, 'dataValidations');
    if (list === null) return;
    if (childElements(list).length === 0) this.range.sheet.root.removeChild(list);
    else setAttributes(list, { count: childElements(list).length });
  }

  private all(): Element[] {
    const list = childElement(this.range.sheet.root, 'dataValidations');
    return list === null ? [] : childElements(list, 'dataValidation');
  }

  private find(): Element | null {
    const address = areaAddress(this.range.area);
    return this.all().find((element) => element.getAttribute('sqref') === address) ?? null;
  }

  /** An empty rule for exactly this range, in the place of those that overlap it. */
  private replaced(): Element {
    this.Clear();
    const list = ensureChild(this.range.sheet.root, 'dataValidations', WORKSHEET_ORDER);
    const element = setAttributes(newElement(list, 'dataValidation'), {
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      sqref: areaAddress(this.range.area),
    });
    list.appendChild(element);
    setAttributes(list, { count: childElements(list).length });
    return element;
  }

  private listFormula(source: unknown): string {
    if (source instanceof Range) return absoluteAddress(source.sheet.name, source.area);
    if (typeof source !== 'string') throw invalidArgument('DataValidation.rule');
    return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  }

  private message(text: string, title: string, show: string, shown: string): unknown {
    const element = this.find();
    return {
      message: element?.getAttribute(text) ?? '',
      title: element?.getAttribute(title) ?? '',
      [show]: element?.getAttribute(shown) === '1',
    };
  }

  private setMessage(
    value: unknown,
    text: string,
    title: string,
    show: string,
    shown: string,
  ): void {
    const element = this.find();
    if (!isRecord(value) || element === null) throw invalidArgument(`DataValidation.${text}`);
    setAttributes(element, {
      [text]: typeof value.message === 'string' ? value.message : '',
      [title]: typeof value.title === 'string' ? value.title : '',
      [shown]: value[show] === false ? 0 : 1,
    });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  custom: 'Custom',
};

const OPERATORS: Readonly<Record<string, string | null>> = {
  Between: null,
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function operatorOf(word: unknown): string | null {
  const operator = typeof word === 'string' ? OPERATORS[word] : undefined;
  if (operator === undefined) throw invalidArgument('DataValidation.rule');
  return operator;
}

function formulaOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/^=/, '');
  throw invalidArgument('DataValidation.rule');
}
