// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-model.h"

#include <glib/gi18n-lib.h>

#include "sam-listed.h"
#include "sam-planned-words.h"
#include "sam-string.h"

typedef enum
{
  PLANNED,
  RUNNING,
  PAST,
  N_SECTIONS
} SectionName;

/* Rows under a heading, which is only there when there are rows. */
typedef struct
{
  GListStore         *heading; /* (owned): one #GtkStringObject, or none */
  GListStore         *rows;    /* (owned): all of them */
  GtkFilterListModel *found;   /* (owned): those with the words in the title */
} Section;

/**
 * SamSessionsModel:
 *
 * The list of the Sessions place: planned, running and past sessions, each
 * under its heading. What stays the same keeps its row when the list is read
 * anew, so that focus and scroll position stay.
 */
struct _SamSessionsModel
{
  GObject parent_instance;

  Section              sections[N_SECTIONS];
  GtkFlattenListModel *list;  /* (owned) */
  char                *words; /* (owned) (nullable): %NULL: all */
  SamClock            *clock; /* (owned) (nullable): %NULL: the computer's */
};

G_DEFINE_FINAL_TYPE (SamSessionsModel, sam_sessions_model, G_TYPE_OBJECT)

static const char *const headings[N_SECTIONS] = {
  [PLANNED] = N_ ("Planned"),
  [RUNNING] = N_ ("Running"),
  [PAST] = N_ ("Past"),
};

static gboolean
matches (gpointer item, gpointer user_data)
{
  SamSessionsModel *self = user_data;

  return self->words == NULL ||
         g_str_match_string (self->words, sam_listed_get_title (item), TRUE);
}

static void
found_changed_cb (Section    *section,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GListModel *found)
{
  SectionName name = (SectionName) GPOINTER_TO_UINT (
      g_object_get_data (G_OBJECT (found), "section"));
  gboolean has_rows = g_list_model_get_n_items (found) > 0;
  gboolean has_heading =
      g_list_model_get_n_items (G_LIST_MODEL (section->heading)) > 0;

  if (has_rows && !has_heading)
    {
      g_autoptr (GtkStringObject) heading =
          gtk_string_object_new (_ (headings[name]));

      g_list_store_append (section->heading, heading);
    }
  else if (!has_rows && has_heading)
    g_list_store_remove_all (section->heading);
}

static void
init_section (SamSessionsModel *self, SectionName name, GListStore *parts)
{
  Section *section = &self->sections[name];

  section->heading = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  section->rows = g_list_store_new (G_TYPE_OBJECT);
  section->found =
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (section->rows)),
                                 NULL);
  g_object_set_data (G_OBJECT (section->found), "section",
                     GUINT_TO_POINTER (name));
  g_list_store_append (parts, section->heading);
  g_list_store_append (parts, section->found);
}

static gboolean
same_at (GListStore *old, guint position, GPtrArray *rows, guint i)
{
  g_autoptr (GObject) row =
      g_list_model_get_item (G_LIST_MODEL (old), position);

  return sam_listed_equal (row, g_ptr_array_index (rows, i));
}

/* Replaces only what lies between the first and the last difference. */
static void
update (GListStore *old, GPtrArray *rows)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (old));
  guint before = 0;
  guint after = 0;

  while (before < MIN (n_old, rows->len) && same_at (old, before, rows, before))
    before++;
  while (after < MIN (n_old, rows->len) - before &&
         same_at (old, n_old - 1 - after, rows, rows->len - 1 - after))
    after++;

  if (before + after < MAX (n_old, rows->len))
    g_list_store_splice (old, before, n_old - before - after,
                         rows->pdata + before, rows->len - before - after);
}

static void
sam_sessions_model_finalize (GObject *object)
{
  SamSessionsModel *self = SAM_SESSIONS_MODEL (object);

  for (guint i = 0; i < N_SECTIONS; i++)
    {
      g_signal_handlers_disconnect_by_data (self->sections[i].found,
                                            &self->sections[i]);
      g_object_unref (self->sections[i].heading);
      g_object_unref (self->sections[i].rows);
      g_object_unref (self->sections[i].found);
    }
  g_object_unref (self->list);
  g_free (self->words);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (sam_sessions_model_parent_class)->finalize (object);
}

static void
sam_sessions_model_class_init (SamSessionsModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_sessions_model_finalize;
}

static void
sam_sessions_model_init (SamSessionsModel *self)
{
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);

  for (guint i = 0; i < N_SECTIONS; i++)
    init_section (self, (SectionName) i, parts);
  self->list = gtk_flatten_list_model_new (G_LIST_MODEL (parts));

  /* Only now: the list must hear of rows before it hears of their heading, or
   * it counts rows that are not there. */
  for (guint i = 0; i < N_SECTIONS; i++)
    g_signal_connect_swapped (self->sections[i].found, "items-changed",
                              G_CALLBACK (found_changed_cb),
                              &self->sections[i]);
}

/**
 * sam_sessions_model_new:
 *
 * Returns: (transfer full): an empty list
 */
SamSessionsModel *
sam_sessions_model_new (void)
{
  return g_object_new (SAM_TYPE_SESSIONS_MODEL, NULL);
}

/**
 * sam_sessions_model_get_list:
 *
 * Returns: (transfer none): headings and rows, as far as they have the words
 */
GListModel *
sam_sessions_model_get_list (SamSessionsModel *self)
{
  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), NULL);

  return G_LIST_MODEL (self->list);
}

/* Returns: (transfer none): all of #SamAgendaRow, whatever their title */
GListModel *
sam_sessions_model_get_planned (SamSessionsModel *self)
{
  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), NULL);

  return G_LIST_MODEL (self->sections[PLANNED].rows);
}

/**
 * sam_sessions_model_get_n_all:
 *
 * Returns: how many sessions there are, whatever their title
 */
guint
sam_sessions_model_get_n_all (SamSessionsModel *self)
{
  guint count = 0;

  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), 0);

  for (guint i = 0; i < N_SECTIONS; i++)
    count += g_list_model_get_n_items (G_LIST_MODEL (self->sections[i].rows));

  return count;
}

/**
 * sam_sessions_model_set_clock:
 * @clock: what “today” is measured by
 */
void
sam_sessions_model_set_clock (SamSessionsModel *self, SamClock *clock)
{
  g_return_if_fail (SAM_IS_SESSIONS_MODEL (self));
  g_return_if_fail (SAM_IS_CLOCK (clock));

  g_set_object (&self->clock, clock);
}

/**
 * sam_sessions_model_dup_now:
 *
 * Returns: (transfer full): what “today” is measured by
 */
GDateTime *
sam_sessions_model_dup_now (SamSessionsModel *self)
{
  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), NULL);

  return self->clock != NULL ? sam_clock_get_now (self->clock)
                             : g_date_time_new_now_local ();
}

/**
 * sam_sessions_model_set_planned:
 * @planned: of #SamAgendaRow, in the order to show
 */
void
sam_sessions_model_set_planned (SamSessionsModel *self, GListModel *planned)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (SAM_IS_SESSIONS_MODEL (self));
  g_return_if_fail (G_IS_LIST_MODEL (planned));

  for (guint i = 0; i < g_list_model_get_n_items (planned); i++)
    g_ptr_array_add (rows, g_list_model_get_item (planned, i));
  update (self->sections[PLANNED].rows, rows);
}

/**
 * sam_sessions_model_set_sessions:
 * @sessions: of #SamSessionRow, newest first
 */
void
sam_sessions_model_set_sessions (SamSessionsModel *self, GListModel *sessions)
{
  g_autoptr (GPtrArray) running =
      g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (SAM_IS_SESSIONS_MODEL (self));
  g_return_if_fail (G_IS_LIST_MODEL (sessions));

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      SamSessionRow *row = g_list_model_get_item (sessions, i);

      g_ptr_array_add (sam_session_row_is_running (row) ? running : past, row);
    }
  update (self->sections[RUNNING].rows, running);
  update (self->sections[PAST].rows, past);
}

/**
 * sam_sessions_model_set_words:
 * @words: (nullable): what a title must have, in any order and without minding
 *   capitals and accents; %NULL or "" for all
 */
void
sam_sessions_model_set_words (SamSessionsModel *self, const char *words)
{
  g_autoptr (GtkFilter) filter = NULL;

  g_return_if_fail (SAM_IS_SESSIONS_MODEL (self));

  if (words != NULL && *words == '\0')
    words = NULL;
  if (!sam_set_string (&self->words, words))
    return;

  if (words != NULL)
    filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  for (guint i = 0; i < N_SECTIONS; i++)
    gtk_filter_list_model_set_filter (self->sections[i].found, filter);
}

/**
 * sam_sessions_model_get_running:
 *
 * Returns: (transfer none) (nullable): the newest session that was not closed
 */
SamSessionRow *
sam_sessions_model_get_running (SamSessionsModel *self)
{
  g_autoptr (SamSessionRow) row = NULL;

  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), NULL);

  row = g_list_model_get_item (G_LIST_MODEL (self->sections[RUNNING].rows), 0);

  return row; /* the list keeps it */
}

/**
 * sam_sessions_model_get_today:
 *
 * Returns: (transfer none) (nullable): the planned session of today that is
 *   next, or going on by the clock; else the last of today
 */
SamAgendaRow *
sam_sessions_model_get_today (SamSessionsModel *self)
{
  GListModel   *rows;
  SamAgendaRow *last = NULL;
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (SAM_IS_SESSIONS_MODEL (self), NULL);

  now = sam_sessions_model_dup_now (self);
  rows = sam_sessions_model_get_planned (self);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (SamAgendaRow) row = g_list_model_get_item (rows, i);
      g_autoptr (GDateTime) ends = NULL;

      if (!sam_planned_is_today (row, now))
        continue;

      last = row; /* the list keeps it */
      ends = g_date_time_add_minutes (sam_agenda_row_get_starts (row),
                                      (int) sam_agenda_row_get_minutes (row));
      if (g_date_time_compare (ends, now) >= 0)
        break;
    }

  return last;
}
