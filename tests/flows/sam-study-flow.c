// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

#include <string.h>

#include "sam-person-test.h"

/**
 * sam_study_flow_load_shelf:
 *
 * Returns: (transfer full): the cards that the program comes with
 */
SamDeckShelf *
sam_study_flow_load_shelf (void)
{
  return sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "en");
}

/**
 * sam_study_flow_make_path:
 *
 * Returns: (transfer full): the path of somebody who begins
 */
GListModel *
sam_study_flow_make_path (SamDeckShelf *shelf, guint minutes)
{
  g_autoptr (SamStudy) nothing = sam_study_new ("samira");
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return sam_study_make_path (nothing, shelf, sam_day_of (now), minutes);
}

/* Whether @item shows all that studying something of its kind has. */
static gboolean
has_all (SamItem *item)
{
  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      return sam_item_get_n_phases (item) > 1 &&
             sam_item_get_variant (item) != NULL;
    case SAM_ITEM_DILEMMA:
      return sam_item_get_viewpoint (item, SAM_SEAT_CLIENT) != NULL;
    case SAM_ITEM_ASSIGNMENT:
      return sam_item_get_form (item) != SAM_FORM_ALONE;
    case SAM_ITEM_TIP:
    default:
      return TRUE;
    }
}

/**
 * sam_study_flow_find_item:
 *
 * Returns: (transfer full): the first of that kind that suits whoever is alone
 *   and has phases, a variant, or was made for several people
 */
SamItem *
sam_study_flow_find_item (SamDeckShelf *shelf, SamItemKind kind)
{
  GListModel *deck = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (GListModel) card = g_list_model_get_item (deck, i);

      for (guint j = 0; j < g_list_model_get_n_items (card); j++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, j);

          if (sam_item_get_kind (item) == kind &&
              (sam_item_get_suits (item) & SAM_SUITS_ALONE) != 0 &&
              has_all (item))
            return g_steal_pointer (&item);
        }
    }

  g_assert_not_reached ();
}

/* --- What somebody studied before ------------------------------------------
 */

/* Returns: (transfer full): somebody who studies here, before the program
 *   starts for the first time */
static SamPerson *
create_person (SamFlow *flow, SamPersonTest *test)
{
  g_autofree char *parent = sam_flow_get_data_path (flow, "");

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  test->folder = sam_flow_get_data_path (flow, "people");
  sam_person_test_load (test);

  return sam_person_test_create (test, "samira", NULL);
}

/* Until all of it is on the disk, and nobody has it open. */
static void
leave_person (SamPersonTest *test, SamPerson *person)
{
  sam_person_test_settle (person);
  g_object_unref (person);
  g_clear_object (&test->people);
  g_free (test->folder);
}

static SamSitting *
new_sitting (SamDeckShelf *shelf, SamItem *item, guint step)
{
  SamCard *card = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SamKeptItem) kept = NULL;

  sam_deck_shelf_find_item (shelf, SAM_DECK_BUILT_IN, sam_item_get_id (item),
                            &card);
  kept = sam_kept_item_new (SAM_DECK_BUILT_IN, card, item);

  return sam_sitting_new (NULL, kept, now, step, step > 0);
}

static void
add_finished (SamStudy *study, SamDeckShelf *shelf, SamItem *item, guint step)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SamSitting) sitting = new_sitting (shelf, item, step);

  sam_sitting_set_text (sitting, SAM_SITTING_REACTION, "what i thought");
  sam_sitting_set_will_try (sitting, TRUE);
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
    sam_sitting_choose (sitting, SAM_PICK_FIRST, 0,
                        sam_item_get_option_says (item, 0), SAM_CERTAINTY_SURE);
  sam_study_add_sitting (study, sitting);
  sam_study_finish (study, sitting, now);
}

/**
 * sam_study_flow_seed:
 * @step: which return it was; 0 for the first time
 *
 * Somebody studied @item today.
 */
void
sam_study_flow_seed (SamFlow      *flow,
                     SamDeckShelf *shelf,
                     SamItem      *item,
                     guint         step)
{
  SamPersonTest test = { 0 };
  SamPerson    *person = create_person (flow, &test);

  add_finished (sam_person_get_study (person), shelf, item, step);
  leave_person (&test, person);
}

/**
 * sam_study_flow_seed_many:
 *
 * Somebody studied the first items of the cards today.
 */
void
sam_study_flow_seed_many (SamFlow *flow, SamDeckShelf *shelf, guint n_items)
{
  SamPersonTest test = { 0 };
  SamPerson    *person = create_person (flow, &test);
  GListModel   *deck = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));

  for (guint i = 0; n_items > 0; i++)
    {
      g_autoptr (GListModel) card = g_list_model_get_item (deck, i);

      for (guint j = 0; j < g_list_model_get_n_items (card) && n_items > 0; j++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, j);

          add_finished (sam_person_get_study (person), shelf, item, 0);
          n_items--;
        }
    }
  leave_person (&test, person);
}

/**
 * sam_study_flow_seed_open:
 * @seconds: that somebody was busy with it
 *
 * Somebody broke @item off on its second page.
 */
void
sam_study_flow_seed_open (SamFlow      *flow,
                          SamDeckShelf *shelf,
                          SamItem      *item,
                          guint         seconds)
{
  SamPersonTest test = { 0 };
  SamPerson    *person = create_person (flow, &test);
  g_autoptr (SamSitting) sitting = new_sitting (shelf, item, 0);

  sam_sitting_set_place (sitting, 1);
  sam_study_add_sitting (sam_person_get_study (person), sitting);
  sam_study_count_time (sam_person_get_study (person), sitting, seconds);
  leave_person (&test, person);
}

/* --- Coming and going ----------------------------------------------------- */

/**
 * sam_study_flow_begin:
 *
 * First start, and somebody says what to call them.
 */
void
sam_study_flow_begin (SamFlow *flow)
{
  sam_flow_start (flow);
  sam_flow_key (flow, "Alt+3");
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  sam_flow_type (flow, "samira");
  sam_flow_wait_for (flow, "samira");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "0 of * items studied*");
}

/**
 * sam_study_flow_return:
 * @days: so many days later than the computer says
 *
 * Starts the program again and goes to the place, which knows who it is.
 */
void
sam_study_flow_return (SamFlow *flow, guint days)
{
  sam_flow_set_days_ahead (flow, days);
  sam_flow_start (flow);
  sam_flow_key (flow, "Alt+3");
  sam_flow_wait_for (flow, "* of * items studied*");
}

/* Returns: (transfer full): what can be typed of @title */
static char *
dup_letters (const char *title)
{
  char *letters = g_ascii_strdown (title, -1);

  return g_strcanon (letters, "abcdefghijklmnopqrstuvwxyz", ' ');
}

/**
 * sam_study_flow_open:
 *
 * Looks for an item among the cards, and studies it.
 */
void
sam_study_flow_open (SamFlow *flow, SamItem *item)
{
  g_autofree char *words = dup_letters (sam_item_get_title (item));
  g_autofree char *found = g_strdup_printf ("*%s*", sam_item_get_title (item));

  sam_flow_search (flow, words);
  sam_flow_wait_for (flow, found);
  sam_flow_key (flow, "Return");
  sam_flow_press (flow, "Study this alone");
}

/* --- A sitting ------------------------------------------------------------ */

/**
 * sam_study_flow_wait_leaf:
 *
 * Waits until it shows that leaf, from 1.
 */
void
sam_study_flow_wait_leaf (SamFlow *flow, guint leaf, guint n_leaves)
{
  g_autofree char *where = g_strdup_printf ("%u of %u", leaf, n_leaves);

  sam_flow_wait_for (flow, where);
}

/**
 * sam_study_flow_write:
 * @field: pattern of what is asked
 * @text: small letters and spaces
 *
 * Writes where the keyboard is, and waits until that is on the disk: the field
 * shows the words only once they are on their way there.
 */
void
sam_study_flow_write (SamFlow *flow, const char *field, const char *text)
{
  sam_flow_wait_focus (flow, field);
  sam_flow_type (flow, text);
  sam_flow_wait_for (flow, text);
  sam_flow_wait_for (flow, "Saved on this computer");
}

/**
 * sam_study_flow_choose:
 * @letter: of an option, small
 *
 * Chooses by its letter, and is fairly sure.
 */
void
sam_study_flow_choose (SamFlow *flow, const char *letter)
{
  sam_flow_key (flow, letter);
  sam_flow_wait_focus (flow, "in doubt");
  sam_flow_key (flow, "Right");
  sam_flow_wait_focus (flow, "fairly sure");
  sam_flow_key (flow, "space");
}

static gboolean
has_viewpoints (SamItem *item)
{
  for (guint seat = 0; seat < SAM_N_SEATS; seat++)
    if (sam_item_get_viewpoint (item, seat) != NULL)
      return TRUE;

  return FALSE;
}

/* Others are not heard before one's own thought. */
static void
check_closed (SamFlow *flow, const char *why, guint leaf, guint n_leaves)
{
  sam_flow_wait_for (flow, why);
  sam_flow_key (flow, "Control+Return");
  sam_study_flow_wait_leaf (flow, leaf, n_leaves);
  g_assert_false (sam_flow_shows (flow, "Seen by the client"));
  g_assert_false (sam_flow_shows (flow, "Seen by the carer"));
  g_assert_false (sam_flow_shows (flow, "Seen by the colleague"));
}

static void
plan (SamFlow *flow)
{
  sam_study_flow_write (flow, "If…", "a carer sighs");
  sam_flow_focus (flow, "then I…");
  sam_study_flow_write (flow, "then I…", "i sit down");
  sam_flow_key (flow, "Control+Return");
}

static void
do_case (SamFlow *flow, SamItem *item)
{
  guint n_phases = sam_item_get_n_phases (item);
  guint n_leaves = n_phases + (has_viewpoints (item) ? 3 : 2);

  for (guint i = 1; i <= n_phases; i++)
    {
      sam_study_flow_wait_leaf (flow, i, n_leaves);
      sam_flow_key (flow, "Right");
    }

  sam_study_flow_wait_leaf (flow, n_phases + 1, n_leaves);
  check_closed (flow, "Write your own thought first*", n_phases + 1, n_leaves);
  sam_study_flow_write (flow, "Your first thought*", "first i listen");
  sam_flow_key (flow, "Control+Return");
  if (has_viewpoints (item))
    {
      sam_flow_wait_for (flow, "Seen by the c*");
      g_assert_true (sam_flow_shows (flow, "first i listen"));
      sam_flow_key (flow, "Right");
    }
  sam_study_flow_wait_leaf (flow, n_leaves, n_leaves);
  plan (flow);
}

static void
do_dilemma (SamFlow *flow, SamItem *item)
{
  gboolean         others = has_viewpoints (item);
  guint            n_leaves = others ? 5 : 4;
  g_autofree char *first = g_strdup_printf ("At first: B · %s (fairly sure)",
                                            sam_item_get_option_says (item, 1));

  sam_study_flow_wait_leaf (flow, 1, n_leaves);
  sam_flow_key (flow, "Right");
  sam_study_flow_wait_leaf (flow, 2, n_leaves);
  check_closed (flow, "Choose first, and say how sure*", 2, n_leaves);
  sam_study_flow_choose (flow, "b");
  sam_flow_key (flow, "Control+Return");
  if (others)
    {
      sam_flow_wait_for (flow, "Seen by the c*");
      sam_flow_key (flow, "Right");
    }

  sam_study_flow_wait_leaf (flow, others ? 4 : 3, n_leaves);
  sam_flow_wait_for (flow, first);
  sam_study_flow_choose (flow, "a");
  sam_flow_focus (flow, "What changed for you*");
  sam_study_flow_write (flow, "What changed for you*", "i heard the carer");
  sam_flow_key (flow, "Control+Return");
  sam_study_flow_wait_leaf (flow, n_leaves, n_leaves);
  plan (flow);
}

static void
do_assignment (SamFlow *flow, SamItem *item)
{
  guint n_steps = sam_item_get_n_steps (item);
  guint n_leaves = n_steps + 3;

  sam_study_flow_wait_leaf (flow, 1, n_leaves);
  if (sam_item_get_form (item) != SAM_FORM_ALONE)
    sam_flow_wait_for (flow, "It was made for several people. Alone you do*");
  for (guint i = 1; i <= n_steps + 1; i++)
    {
      sam_study_flow_wait_leaf (flow, i, n_leaves);
      sam_flow_key (flow, "Right");
    }

  sam_study_flow_wait_leaf (flow, n_steps + 2, n_leaves);
  sam_study_flow_write (flow, "What came of it?", "a drawing of all");
  sam_flow_key (flow, "Control+Return");
  sam_study_flow_wait_leaf (flow, n_leaves, n_leaves);
  plan (flow);
}

static void
do_tip (SamFlow *flow)
{
  sam_study_flow_wait_leaf (flow, 1, 2);
  sam_flow_wait_focus (flow, "I will try this");
  sam_flow_key (flow, "Return");
  sam_study_flow_wait_leaf (flow, 2, 2);
  sam_study_flow_write (flow, "When?*", "monday at the door");
  sam_flow_key (flow, "Control+Return");
}

/**
 * sam_study_flow_do:
 * @item: that is studied for the first time, and shows its first leaf
 *
 * Studies all of it, to where it says that it is done.
 */
void
sam_study_flow_do (SamFlow *flow, SamItem *item)
{
  sam_flow_wait_for (flow, sam_item_get_title (item));
  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      do_case (flow, item);
      break;
    case SAM_ITEM_DILEMMA:
      do_dilemma (flow, item);
      break;
    case SAM_ITEM_ASSIGNMENT:
      do_assignment (flow, item);
      break;
    case SAM_ITEM_TIP:
    default:
      do_tip (flow);
    }
  sam_flow_wait_for (flow, "This is done.");
}

/**
 * sam_study_flow_end:
 *
 * On from what is done.
 */
void
sam_study_flow_end (SamFlow *flow)
{
  sam_flow_wait_for (flow, "This is done.");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "This is done.");
}

/**
 * sam_study_flow_count:
 *
 * Returns: how many lines of what can be read hold @words
 */
guint
sam_study_flow_count (SamFlow *flow, const char *words)
{
  g_autofree char *all = sam_flow_dump (flow);
  g_auto (GStrv) lines = g_strsplit (all, "\n", -1);
  guint n_lines = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n_lines += strstr (lines[i], words) != NULL;

  return n_lines;
}
