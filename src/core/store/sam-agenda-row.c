// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"

/**
 * SamAgendaRow:
 *
 * What a list of agendas shows of one: read without its blocks.
 */
struct _SamAgendaRow
{
  GObject parent_instance;

  char      *id;     /* (owned) (not nullable) */
  char      *title;  /* (owned) (not nullable) */
  GDateTime *starts; /* (owned) (nullable) */
  guint      minutes;
  guint      people;
  guint      n_items;
};

G_DEFINE_FINAL_TYPE (SamAgendaRow, sam_agenda_row, G_TYPE_OBJECT)

static void
sam_agenda_row_finalize (GObject *object)
{
  SamAgendaRow *self = SAM_AGENDA_ROW (object);

  g_free (self->id);
  g_free (self->title);
  g_clear_pointer (&self->starts, g_date_time_unref);

  G_OBJECT_CLASS (sam_agenda_row_parent_class)->finalize (object);
}

static void
sam_agenda_row_class_init (SamAgendaRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_agenda_row_finalize;
}

static void
sam_agenda_row_init (SamAgendaRow *self)
{
}

/**
 * sam_agenda_row_new:
 * @title: “” for none
 * @starts: (nullable): in the local time zone
 * @minutes: the time there is
 * @people: how many come
 * @n_items: how many items, topics and guests fit
 *
 * Returns: (transfer full): a line of the list
 */
SamAgendaRow *
sam_agenda_row_new (const char *id,
                    const char *title,
                    GDateTime  *starts,
                    guint       minutes,
                    guint       people,
                    guint       n_items)
{
  SamAgendaRow *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (SAM_TYPE_AGENDA_ROW, NULL);
  self->id = g_strdup (id);
  self->title = g_strdup (title);
  if (starts != NULL)
    self->starts = g_date_time_ref (starts);
  self->minutes = minutes;
  self->people = people;
  self->n_items = n_items;

  return self;
}

const char *
sam_agenda_row_get_id (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), NULL);

  return self->id;
}

const char *
sam_agenda_row_get_title (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), NULL);

  return self->title;
}

/**
 * sam_agenda_row_get_starts:
 *
 * Returns: (transfer none) (nullable): in the local time zone
 */
GDateTime *
sam_agenda_row_get_starts (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), NULL);

  return self->starts;
}

guint
sam_agenda_row_get_minutes (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), 0);

  return self->minutes;
}

guint
sam_agenda_row_get_people (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), 0);

  return self->people;
}

/**
 * sam_agenda_row_get_n_items:
 *
 * Returns: how many items, topics and guests it has, without those that fell
 *   out
 */
guint
sam_agenda_row_get_n_items (SamAgendaRow *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA_ROW (self), 0);

  return self->n_items;
}
