// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-test.h"

/* Undo of a change that threw something out brings back what was in, though
 * another choice would be as good. */
static void
test_undo_restores_what_was_in (void)
{
  SamAgenda *agenda = sam_agenda_test_new (2);

  sam_agenda_set_minutes (agenda, 24);
  sam_agenda_test_assert (agenda, "Topic 0, (Topic 1)");
  sam_agenda_set_must (agenda, 3, TRUE);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1");
  sam_agenda_set_must (agenda, 3, FALSE);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1");
  sam_agenda_undo (agenda);
  sam_agenda_undo (agenda);
  sam_agenda_test_assert (agenda, "Topic 0, (Topic 1)");
  sam_agenda_redo (agenda);
  sam_agenda_redo (agenda);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1");
  g_assert_false (sam_agenda_can_redo (agenda));

  g_assert_finalize_object (agenda);
}

static void
test_joins_typing (void)
{
  SamAgenda *agenda = sam_agenda_test_new (2);
  guint     *n_changed = sam_agenda_test_watch (agenda);
  SamBlock  *block = sam_agenda_get_block (agenda, 2);

  sam_agenda_set_note (agenda, 2, "A");
  sam_agenda_set_note (agenda, 2, "As");
  sam_agenda_set_note (agenda, 2, "Ask");
  sam_agenda_set_note (agenda, 3, "B");
  sam_agenda_set_title (agenda, "T");
  sam_agenda_set_title (agenda, "Ti");
  sam_agenda_set_goal (agenda, "G");
  sam_agenda_set_words (agenda, 2, "W", "w", NULL);
  sam_agenda_set_words (agenda, 2, "Wo", "wo", "q");
  g_assert_cmpuint (*n_changed, ==, 9);

  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_title (block), ==, "Topic 0");
  g_assert_null (sam_block_get_text (block));
  g_assert_null (sam_block_get_question_id (block));
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_agenda_get_goal (agenda), ==, "");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_agenda_get_title (agenda), ==, "");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "Ask");

  /* What is typed after undo does not join what was typed before. */
  sam_agenda_set_note (agenda, 2, "Ask them");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "Ask");
  sam_agenda_set_note (agenda, 2, "Ask you");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "Ask");
  sam_agenda_set_note (agenda, 3, "C");
  sam_agenda_undo (agenda);
  sam_agenda_set_note (agenda, 3, "D");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "Ask");
  g_assert_cmpstr (sam_block_get_note (sam_agenda_get_block (agenda, 3)), ==,
                   "");
  sam_agenda_undo (agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "");
  g_assert_false (sam_agenda_can_undo (agenda));

  g_assert_finalize_object (agenda);
}

static void
test_steps_hold_together (void)
{
  SamAgenda       *agenda = sam_agenda_test_new (2);
  guint           *n_changed = sam_agenda_test_watch (agenda);
  g_autofree char *before = sam_agenda_test_dump (agenda);
  g_autofree char *after = NULL;

  sam_agenda_begin_step (agenda);
  sam_agenda_remove (agenda, 2);
  sam_agenda_begin_step (agenda);
  sam_agenda_test_add (agenda, 2, "Other");
  sam_agenda_end_step (agenda);
  sam_agenda_set_people (agenda, 9);
  sam_agenda_end_step (agenda);
  g_assert_cmpuint (*n_changed, ==, 1);
  sam_agenda_test_assert (agenda, "Other, Topic 1");

  sam_agenda_undo (agenda);
  g_assert_cmpuint (*n_changed, ==, 2);
  after = sam_agenda_test_dump (agenda);
  g_assert_cmpstr (after, ==, before);

  /* A step in which nothing happens is none. */
  sam_agenda_begin_step (agenda);
  sam_agenda_end_step (agenda);
  sam_agenda_set_people (agenda, sam_agenda_get_people (agenda));
  sam_agenda_set_must (agenda, 2, FALSE);
  sam_agenda_move (agenda, 2, 2);
  g_assert_true (sam_agenda_can_redo (agenda));
  g_assert_cmpuint (*n_changed, ==, 2);

  g_assert_finalize_object (agenda);
}

static void
test_loads_in_silence (void)
{
  SamAgenda *agenda = sam_agenda_new (NULL);
  guint     *n_changed = sam_agenda_test_watch (agenda);
  g_autoptr (SamBlock) first = sam_block_new (SAM_BLOCK_TOPIC, "First");
  g_autoptr (SamBlock) second = sam_block_new (SAM_BLOCK_TOPIC, "Second");

  g_assert_true (g_uuid_string_is_valid (sam_agenda_get_id (agenda)));
  sam_agenda_set_minutes (agenda, 10);
  sam_agenda_set_title (agenda, "Tuesday");
  sam_block_set_range (first, 6, 10, 10);
  sam_block_set_range (second, 6, 10, 10);
  sam_block_set_fits (second, TRUE);
  sam_agenda_append (agenda, first);
  g_assert_true (sam_block_get_fits (first));
  sam_agenda_append (agenda, second);

  /* The second was in when it was kept, so it is now. */
  g_assert_false (sam_block_get_fits (first));
  g_assert_true (sam_block_get_fits (second));
  g_assert_false (sam_agenda_can_undo (agenda));
  g_assert_cmpuint (*n_changed, ==, 0);

  sam_agenda_clear_undo (agenda);
  g_assert_cmpuint (*n_changed, ==, 0);
  sam_agenda_set_people (agenda, 3);
  g_assert_cmpuint (*n_changed, ==, 1);
  g_assert_true (sam_agenda_can_undo (agenda));
  g_assert_true (sam_block_get_fits (second));

  sam_agenda_clear_undo (agenda);
  g_assert_false (sam_agenda_can_undo (agenda));
  g_assert_cmpuint (sam_agenda_get_people (agenda), ==, 3);

  g_assert_finalize_object (agenda);
}

/* Chance edits, the same in every run. */

#define N_RUNS 60
#define N_EDITS 50
#define SEED 4711

static guint
pick (GRand *rand, guint n)
{
  return (guint) g_rand_int_range (rand, 0, (int) n);
}

static SamBlock *
make_block (GRand *rand)
{
  static const SamBlockKind kinds[] = { SAM_BLOCK_BREAK, SAM_BLOCK_TOPIC,
                                        SAM_BLOCK_GUEST };
  SamBlock                 *block = sam_block_new (kinds[pick (rand, 3)], NULL);

  sam_block_set_range (block, 1 + pick (rand, 20), 1 + pick (rand, 30), 30);

  return block;
}

static void
edit_block (SamAgenda *agenda, guint position, GRand *rand)
{
  g_autofree char *words = g_strdup_printf ("Words %u", pick (rand, 5));
  g_autoptr (SamBlock) block = make_block (rand);

  switch (pick (rand, 9))
    {
    case 0:
      sam_agenda_remove (agenda, position);
      break;
    case 1:
      sam_agenda_move (agenda, position, pick (rand, 20));
      break;
    case 2:
      sam_agenda_replace (agenda, position, block);
      break;
    case 3:
      sam_agenda_pin_minutes (agenda, position, pick (rand, 20));
      break;
    case 4:
      sam_agenda_pin_start (agenda, position, (int) pick (rand, 50) - 1);
      break;
    case 5:
      sam_agenda_set_must (agenda, position, pick (rand, 2) > 0);
      break;
    case 6:
      sam_agenda_set_words (agenda, position, words, words, NULL);
      break;
    case 7:
      sam_agenda_set_note (agenda, position, words);
      break;
    default:
      sam_agenda_set_vote (agenda, position, pick (rand, SAM_N_VOTE_FORMS),
                           pick (rand, 2));
      break;
    }
}

static void
edit_agenda (SamAgenda *agenda, GRand *rand)
{
  g_autofree char *words = g_strdup_printf ("Words %u", pick (rand, 5));
  g_autoptr (GDateTime) starts =
      g_date_time_new_utc (2026, 1 + (int) pick (rand, 12), 1, 9, 0, 0);

  switch (pick (rand, 7))
    {
    case 0:
      sam_agenda_set_title (agenda, words);
      break;
    case 1:
      sam_agenda_set_goal (agenda, words);
      break;
    case 2:
      sam_agenda_set_starts (agenda, pick (rand, 3) == 0 ? NULL : starts);
      break;
    case 3:
      sam_agenda_set_people (agenda, 1 + pick (rand, 12));
      break;
    case 4:
      sam_agenda_set_purpose (agenda, pick (rand, SAM_N_PURPOSES));
      break;
    case 5:
      sam_agenda_fit_anew (agenda);
      break;
    default:
      sam_agenda_set_minutes (agenda, 10 + pick (rand, 110));
      break;
    }
}

static void
edit (SamAgenda *agenda, GRand *rand)
{
  guint what = pick (rand, 10);

  if (what == 0)
    {
      sam_agenda_begin_step (agenda);
      for (guint n = pick (rand, 4); n > 0; n--)
        edit (agenda, rand);
      sam_agenda_end_step (agenda);
    }
  else if (what <= 2)
    {
      g_autoptr (SamBlock) block = make_block (rand);

      sam_agenda_insert (agenda, pick (rand, 20), block);
    }
  else if (what <= 4)
    edit_agenda (agenda, rand);
  else
    edit_block (agenda, pick (rand, sam_agenda_get_n_blocks (agenda)), rand);
}

static void
test_undoes_and_redoes_all (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint run = 0; run < N_RUNS; run++)
    {
      SamAgenda *agenda = sam_agenda_test_new (3);
      guint      n_steps = 0;
      g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);

      /* Everything that is undone is as it was after the step before. */
      g_ptr_array_add (dumps, sam_agenda_test_dump (agenda));
      for (guint i = 0; i < N_EDITS; i++)
        edit (agenda, rand);
      g_ptr_array_add (dumps, sam_agenda_test_dump (agenda));

      for (; sam_agenda_can_undo (agenda); n_steps++)
        {
          sam_agenda_undo (agenda);
          g_ptr_array_add (dumps, sam_agenda_test_dump (agenda));
        }
      g_assert_cmpuint (n_steps, >, N_EDITS / 2);
      g_assert_cmpstr (g_ptr_array_index (dumps, dumps->len - 1), ==,
                       g_ptr_array_index (dumps, 0));

      for (guint i = dumps->len - 1; i > 1; i--)
        {
          g_autofree char *now = sam_agenda_test_dump (agenda);

          g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, i));
          sam_agenda_redo (agenda);
        }
      g_assert_false (sam_agenda_can_redo (agenda));
      {
        g_autofree char *now = sam_agenda_test_dump (agenda);

        g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, 1));
      }
      g_assert_finalize_object (agenda);
    }
}

static void
test_keeps_two_hundred_steps (void)
{
  SamAgenda *agenda = sam_agenda_test_new (0);
  guint      n = 0;

  for (guint i = 0; i < 250; i++)
    sam_agenda_set_minutes (agenda, 100 + i);
  for (; sam_agenda_can_undo (agenda); n++)
    sam_agenda_undo (agenda);
  g_assert_cmpuint (n, ==, 200);
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, 149);

  g_assert_finalize_object (agenda);
}

/* A view of the list that believes what it is told, and notes who notified of
 * what. */
typedef struct
{
  SamAgenda  *agenda;
  GPtrArray  *rows;     /* (element-type SamBlock) */
  GHashTable *notified; /* a set of "id property" */
  guint       n_told;
} View;

static void
notify_cb (GObject *block, GParamSpec *pspec, View *view)
{
  g_hash_table_add (view->notified,
                    g_strdup_printf ("%s %s", sam_block_get_id ((void *) block),
                                     pspec->name));
}

static void
items_changed_cb (
    GListModel *model, guint position, guint removed, guint added, View *view)
{
  view->n_told++;
  g_assert_true (removed > 0 || added > 0);
  for (; removed > 0; removed--)
    {
      SamBlock *block = g_ptr_array_index (view->rows, position);

      g_signal_handlers_disconnect_by_data (block, view);
      g_ptr_array_remove_index (view->rows, position);
    }
  for (guint i = position; i < position + added; i++)
    {
      SamBlock *block = g_list_model_get_item (model, i);

      g_signal_connect (block, "notify", G_CALLBACK (notify_cb), view);
      g_ptr_array_insert (view->rows, (int) i, block);
    }
}

/* Returns: (transfer full): a table of "id property" and value */
static GHashTable *
read_rows (View *view)
{
  GHashTable *table =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < view->rows->len; i++)
    {
      SamBlock        *block = g_ptr_array_index (view->rows, i);
      g_autofree char *dump = sam_agenda_test_dump_object (G_OBJECT (block));
      g_auto (GStrv) lines = g_strsplit (dump, "\n", -1);

      for (guint j = 0; lines[j] != NULL && *lines[j] != '\0'; j++)
        {
          char *colon = strchr (lines[j], ':');

          if (colon == NULL)
            g_error ("no name in “%s”", lines[j]);
          *colon = '\0';
          g_hash_table_insert (table,
                               g_strdup_printf ("%s %s",
                                                sam_block_get_id (block),
                                                lines[j]),
                               g_strdup (colon + 1));
        }
    }

  return table;
}

/* Rows that stayed have notified of what changed and of nothing else. */
static void
assert_notified (View *view, GHashTable *before)
{
  GHashTableIter iter;
  gpointer       key;
  gpointer       value;
  g_autoptr (GHashTable) after = read_rows (view);

  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      const char *now = g_hash_table_lookup (after, key);

      if (now != NULL)
        g_assert_true (g_hash_table_contains (view->notified, key) ==
                       !g_str_equal (now, value));
    }
}

static void
assert_told (View *view)
{
  g_assert_cmpuint (view->rows->len, ==,
                    sam_agenda_get_n_blocks (view->agenda));
  for (guint i = 0; i < view->rows->len; i++)
    g_assert_true (g_ptr_array_index (view->rows, i) ==
                   sam_agenda_get_block (view->agenda, i));
  g_assert_cmpuint (view->n_told, <=, 1);
}

static void
open_view (View *view, SamAgenda *agenda)
{
  *view = (View){ .agenda = agenda };
  view->rows = g_ptr_array_new_with_free_func (g_object_unref);
  view->notified =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  items_changed_cb (G_LIST_MODEL (agenda), 0, 0,
                    sam_agenda_get_n_blocks (agenda), view);
  g_signal_connect (agenda, "items-changed", G_CALLBACK (items_changed_cb),
                    view);
}

static void
close_view (View *view)
{
  for (guint i = 0; i < view->rows->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (view->rows, i),
                                          view);
  g_signal_handlers_disconnect_by_data (view->agenda, view);
  g_ptr_array_unref (view->rows);
  g_hash_table_unref (view->notified);
}

static void
test_tells_what_changed_and_no_more (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 1);

  for (guint run = 0; run < N_RUNS / 4; run++)
    {
      SamAgenda *agenda = sam_agenda_test_new (3);
      View       view;

      open_view (&view, agenda);
      for (guint i = 0; i < N_EDITS; i++)
        {
          g_autoptr (GHashTable) before = read_rows (&view);

          g_hash_table_remove_all (view.notified);
          view.n_told = 0;
          if (pick (rand, 4) == 0)
            sam_agenda_undo (agenda);
          else if (pick (rand, 4) == 0)
            sam_agenda_redo (agenda);
          else if (pick (rand, 2) == 0)
            edit_agenda (agenda, rand);
          else
            edit_block (agenda, pick (rand, sam_agenda_get_n_blocks (agenda)),
                        rand);
          assert_told (&view);
          assert_notified (&view, before);
        }
      close_view (&view);
      g_assert_finalize_object (agenda);
    }
}

typedef struct
{
  guint position;
  guint removed;
  guint added;
  guint n;
} Told;

static void
told_cb (
    GListModel *model, guint position, guint removed, guint added, Told *told)
{
  *told = (Told){ position, removed, added, told->n + 1 };
}

static void
test_moves_within_a_range (void)
{
  SamAgenda *agenda = sam_agenda_test_new (4);
  SamBlock  *block = sam_agenda_get_block (agenda, 4);
  Told       told = { 0 };

  g_signal_connect (agenda, "items-changed", G_CALLBACK (told_cb), &told);
  sam_agenda_move (agenda, 4, 3);
  g_assert_cmpuint (told.n, ==, 1);
  g_assert_cmpuint (told.position, ==, 3);
  g_assert_cmpuint (told.removed, ==, 2);
  g_assert_cmpuint (told.added, ==, 2);
  g_assert_true (sam_agenda_get_block (agenda, 3) == block);
  sam_agenda_undo (agenda);
  g_assert_cmpuint (told.n, ==, 2);
  g_assert_cmpuint (told.position, ==, 3);
  g_assert_true (sam_agenda_get_block (agenda, 4) == block);
  sam_agenda_set_minutes (agenda, 30);
  sam_agenda_undo (agenda);
  g_assert_cmpuint (told.n, ==, 2);

  g_assert_finalize_object (agenda);
}

/* Whoever listens may change something in turn. */
static void
grow_cb (SamAgenda *agenda)
{
  if (sam_agenda_get_fit (agenda)->n_out > 0)
    sam_agenda_set_minutes (agenda, sam_agenda_get_minutes (agenda) + 5);
}

static void
test_may_be_changed_by_who_listens (void)
{
  SamAgenda *agenda = sam_agenda_test_new (4);

  g_signal_connect (agenda, "changed", G_CALLBACK (grow_cb), NULL);
  sam_agenda_set_minutes (agenda, 30);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, Topic 2, Topic 3");
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, 40);

  g_assert_finalize_object (agenda);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/agenda-undo/undo-restores-what-was-in",
                   test_undo_restores_what_was_in);
  g_test_add_func ("/agenda-undo/joins-typing", test_joins_typing);
  g_test_add_func ("/agenda-undo/steps-hold-together",
                   test_steps_hold_together);
  g_test_add_func ("/agenda-undo/loads-in-silence", test_loads_in_silence);
  g_test_add_func ("/agenda-undo/undoes-and-redoes-all",
                   test_undoes_and_redoes_all);
  g_test_add_func ("/agenda-undo/keeps-two-hundred-steps",
                   test_keeps_two_hundred_steps);
  g_test_add_func ("/agenda-undo/tells-what-changed-and-no-more",
                   test_tells_what_changed_and_no_more);
  g_test_add_func ("/agenda-undo/moves-within-a-range",
                   test_moves_within_a_range);
  g_test_add_func ("/agenda-undo/may-be-changed-by-who-listens",
                   test_may_be_changed_by_who_listens);

  return g_test_run ();
}
