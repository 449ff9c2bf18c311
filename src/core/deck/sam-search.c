// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * SamSearch:
 *
 * Finds words in the cards and items of decks, and in other texts.
 *
 * All texts are folded once, when they are added; a search is a scan over
 * them. For a few hundred items that takes well under a millisecond, finds
 * parts of words as well, and there is no index to keep.
 */
struct _SamSearch
{
  GObject parent_instance;

  GPtrArray *entries; /* (element-type Entry) (owned) */
};

G_DEFINE_FINAL_TYPE (SamSearch, sam_search, G_TYPE_OBJECT)

typedef struct
{
  SamHitKind kind;
  char      *owner_id;     /* (owned) */
  char      *id;           /* (owned) */
  char      *title;        /* (owned) */
  char      *place;        /* (owned): what to show if the title was hit */
  char      *body;         /* (owned) */
  char      *folded_title; /* (owned) */
  char      *folded_body;  /* (owned) */
} Entry;

/* How well an entry matches; less is better. */
typedef enum
{
  RANK_PHRASE,
  RANK_WORD_START,
  RANK_TITLE,
  RANK_BODY,
  RANK_NONE,
} Rank;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->owner_id);
  g_free (entry->id);
  g_free (entry->title);
  g_free (entry->place);
  g_free (entry->body);
  g_free (entry->folded_title);
  g_free (entry->folded_body);
  g_free (entry);
}

static char *
describe_place (SamCard *card, SamItem *item)
{
  const char *title = sam_card_get_title (card);

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      return g_strdup_printf (_ ("%s · case"), title);
    case SAM_ITEM_DILEMMA:
      return g_strdup_printf (_ ("%s · dilemma"), title);
    case SAM_ITEM_ASSIGNMENT:
      return g_strdup_printf (_ ("%s · assignment"), title);
    case SAM_ITEM_TIP:
      return g_strdup_printf (_ ("%s · tip"), title);
    default:
      g_assert_not_reached ();
    }
}

/* Without the title, which is matched by itself. */
static char *
dup_item_body (SamItem *item)
{
  g_autofree char *plain = sam_item_to_plain (item);
  const char      *end = strchr (plain, '\n');

  return g_strdup (end == NULL ? "" : end + 1);
}

static char *
dup_card_body (SamCard *card)
{
  GString         *body = g_string_new (sam_card_get_summary (card));
  g_autofree char *about = sam_text_to_plain (sam_card_get_about (card));
  g_autofree char *why = sam_text_to_plain (sam_card_get_why (card));

  g_string_append_printf (body, "\n%s\n%s", about, why);
  for (guint i = 0; i < sam_card_get_n_aims (card); i++)
    g_string_append_printf (body, "\n%s", sam_card_get_aim (card, i));

  return g_string_free (body, FALSE);
}

static void
add_card (SamSearch *self, SamDeck *deck, SamCard *card)
{
  guint            n_items = g_list_model_get_n_items (G_LIST_MODEL (card));
  g_autofree char *card_body = dup_card_body (card);

  sam_search_add_text (self, SAM_HIT_CARD, sam_deck_get_id (deck),
                       sam_card_get_id (card), sam_card_get_title (card),
                       sam_card_get_summary (card), card_body);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      g_autofree char *place = describe_place (card, item);
      g_autofree char *body = dup_item_body (item);

      sam_search_add_text (self, SAM_HIT_ITEM, sam_deck_get_id (deck),
                           sam_item_get_id (item), sam_item_get_title (item),
                           place, body);
    }
}

/* Whether @word begins a word of @text, both folded. */
static gboolean
starts_a_word (const char *text, const char *word)
{
  for (const char *hit = strstr (text, word); hit != NULL;
       hit = strstr (hit + 1, word))
    if (hit == text ||
        !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (hit))))
      return TRUE;

  return FALSE;
}

static Rank
rank_word (const Entry *entry, const char *word)
{
  if (starts_a_word (entry->folded_title, word))
    return RANK_WORD_START;
  if (strstr (entry->folded_title, word) != NULL)
    return RANK_TITLE;
  if (strstr (entry->folded_body, word) != NULL)
    return RANK_BODY;

  return RANK_NONE;
}

/* An entry is as good as its worst word, and best if the title has them one
 * after another, as they were typed.
 *
 * @worst: (out): that word */
static Rank
rank_entry (const Entry *entry,
            const char  *phrase,
            char       **words,
            const char **worst)
{
  Rank rank = RANK_WORD_START;

  *worst = words[0];
  if (starts_a_word (entry->folded_title, phrase))
    return RANK_PHRASE;

  for (gsize i = 0; words[i] != NULL && rank != RANK_NONE; i++)
    {
      Rank its = rank_word (entry, words[i]);

      if (i == 0 || its > rank)
        {
          rank = its;
          *worst = words[i];
        }
    }

  return rank;
}

static SamSearchHit *
make_hit (const Entry *entry, Rank rank, const char *word)
{
  g_autofree char *snippet = NULL;

  if (rank == RANK_BODY)
    snippet = sam_search_snippet (entry->body, entry->folded_body, word);

  return sam_search_hit_new (entry->kind, entry->owner_id, entry->id,
                             entry->title,
                             snippet != NULL ? snippet : entry->place);
}

static void
sam_search_finalize (GObject *object)
{
  SamSearch *self = SAM_SEARCH (object);

  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (sam_search_parent_class)->finalize (object);
}

static void
sam_search_class_init (SamSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_search_finalize;
}

static void
sam_search_init (SamSearch *self)
{
  self->entries = g_ptr_array_new_with_free_func (entry_free);
}

/**
 * sam_search_new:
 *
 * Returns: (transfer full): a search over nothing yet
 */
SamSearch *
sam_search_new (void)
{
  return g_object_new (SAM_TYPE_SEARCH, NULL);
}

/**
 * sam_search_add_deck:
 *
 * Takes in what @deck holds now. When the deck changes, clear and add again.
 */
void
sam_search_add_deck (SamSearch *self, SamDeck *deck)
{
  guint n_cards;

  g_return_if_fail (SAM_IS_SEARCH (self));
  g_return_if_fail (SAM_IS_DECK (deck));

  n_cards = g_list_model_get_n_items (G_LIST_MODEL (deck));
  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      add_card (self, deck, card);
    }
}

/**
 * sam_search_add_text:
 * @kind: what it is
 * @owner_id: what holds it; empty if nothing does
 * @id: of the thing itself
 * @title: plain text
 * @place: plain text: what to show if the title was hit
 * @body: plain text, without the title
 *
 * Takes in one thing to find.
 */
void
sam_search_add_text (SamSearch  *self,
                     SamHitKind  kind,
                     const char *owner_id,
                     const char *id,
                     const char *title,
                     const char *place,
                     const char *body)
{
  Entry *entry;

  g_return_if_fail (SAM_IS_SEARCH (self));
  g_return_if_fail (owner_id != NULL && id != NULL);
  g_return_if_fail (title != NULL && place != NULL && body != NULL);

  entry = g_new0 (Entry, 1);
  entry->kind = kind;
  entry->owner_id = g_strdup (owner_id);
  entry->id = g_strdup (id);
  entry->title = g_strdup (title);
  entry->place = g_strdup (place);
  entry->body = g_strdup (body);
  entry->folded_title = sam_search_fold (title);
  entry->folded_body = sam_search_fold (body);
  g_ptr_array_add (self->entries, entry);
}

/**
 * sam_search_clear:
 *
 * Forgets everything.
 */
void
sam_search_clear (SamSearch *self)
{
  g_return_if_fail (SAM_IS_SEARCH (self));

  g_ptr_array_set_size (self->entries, 0);
}

/**
 * sam_search_find:
 * @words: what somebody typed
 * @most: how many hits at most
 *
 * Finds what holds all words, or words that these are part
 * of: first those whose title has them as typed, then those where each word
 * begins a word of the title, then those where the title holds them, then the
 * rest; each in the order in which they were added. Hints,
 * which are the facilitator's alone, are not searched.
 *
 * Returns: (transfer full) (element-type SamSearchHit): the hits, none if there
 *   is nothing to look for
 */
GPtrArray *
sam_search_find (SamSearch *self, const char *words, guint most)
{
  GPtrArray *hits;
  g_auto (GStrv) split = NULL;
  g_autofree char        *phrase = NULL;
  g_autofree Rank        *ranks = NULL;
  g_autofree const char **worst = NULL;

  g_return_val_if_fail (SAM_IS_SEARCH (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  hits = g_ptr_array_new_with_free_func (g_object_unref);
  split = sam_search_split (words);
  if (split[0] == NULL)
    return hits;

  phrase = g_strjoinv (" ", split);
  ranks = g_new (Rank, self->entries->len);
  worst = g_new (const char *, self->entries->len);
  for (guint i = 0; i < self->entries->len; i++)
    ranks[i] = rank_entry (g_ptr_array_index (self->entries, i), phrase, split,
                           &worst[i]);

  for (Rank rank = RANK_PHRASE; rank < RANK_NONE; rank++)
    for (guint i = 0; i < self->entries->len && hits->len < most; i++)
      if (ranks[i] == rank)
        g_ptr_array_add (hits, make_hit (g_ptr_array_index (self->entries, i),
                                         rank, worst[i]));

  return hits;
}

/**
 * sam_search_get:
 *
 * Returns: (transfer full) (nullable): what was added with these ids, as if its
 *   title was found
 */
SamSearchHit *
sam_search_get (SamSearch  *self,
                SamHitKind  kind,
                const char *owner_id,
                const char *id)
{
  g_return_val_if_fail (SAM_IS_SEARCH (self), NULL);
  g_return_val_if_fail (owner_id != NULL && id != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      if (entry->kind == kind && g_str_equal (entry->owner_id, owner_id) &&
          g_str_equal (entry->id, id))
        return make_hit (entry, RANK_TITLE, NULL);
    }

  return NULL;
}
