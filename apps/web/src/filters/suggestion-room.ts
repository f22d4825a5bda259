import { keyActions } from "./search-keys.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { suggestionsOf } from "./suggestions.ts";

/** All that the search field needs once a reader goes to it: one file, loaded with the first focus. */
export const suggestionRoom = { keyActions, SuggestionList, suggestionsOf };

export type SuggestionRoom = typeof suggestionRoom;
