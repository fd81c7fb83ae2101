import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Icon } from './icon.tsx';

export interface SearchItem {
  readonly id: string;
  readonly tekst: string;
  readonly note: string | null;
}

/** A text that finds entries of a large register while it is written. */
export function SearchCombobox(props: {
  id: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  text: string;
  items: readonly SearchItem[];
  searching: boolean;
  selected: string | null;
  onText: (text: string) => void;
  /** An id of the list, the one that was selected before, or none. */
  onChoose: (id: string | null) => void;
}) {
  return (
    <I18nProvider locale="da-DK">
      <ComboBox
        aria-label={props.label}
        className="combobox"
        items={props.items}
        inputValue={props.text}
        selectedKey={props.selected}
        isInvalid={props.invalid}
        allowsEmptyCollection
        onInputChange={props.onText}
        onSelectionChange={(key) => props.onChoose(key === null ? null : String(key))}
      >
        <span className="date-input">
          <Input id={props.id} aria-describedby={props.describedBy} autoComplete="off" />
          <Button className="btn-icon">
            <Icon name="chevronDown" />
          </Button>
        </span>
        <Popover className="popover popover-list">
          <ListBox<SearchItem>
            className="listbox"
            renderEmptyState={() => (
              <p className="listbox-empty">{props.searching ? 'Søger …' : 'Ingen fundet. Prøv med færre bogstaver.'}</p>
            )}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.tekst} className="listbox-item">
                <Text slot="label">{item.tekst}</Text>
                {item.note && <Text slot="description">{item.note}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
