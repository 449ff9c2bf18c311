// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-private.h"

#include "sam-string.h"

static void sam_session_list_model_init (GListModelInterface *iface);

/**
 * SamSession:
 *
 * One meeting of a team: when it was, how many came, what was on the agenda
 * and what was agreed.
 *
 * It is plain data, and a `GListModel` of its items. While a session runs only
 * #SamLive changes it.
 */
G_DEFINE_FINAL_TYPE_WITH_CODE (
    SamSession,
    sam_session,
    G_TYPE_OBJECT,
    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sam_session_list_model_init))

static GType
sam_session_get_item_type (GListModel *model)
{
  return SAM_TYPE_SESSION_ITEM;
}

static guint
sam_session_get_model_n_items (GListModel *model)
{
  return SAM_SESSION (model)->items->len;
}

static gpointer
sam_session_get_model_item (GListModel *model, guint position)
{
  SamSession *self = SAM_SESSION (model);

  if (position >= self->items->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
sam_session_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sam_session_get_item_type;
  iface->get_n_items = sam_session_get_model_n_items;
  iface->get_item = sam_session_get_model_item;
}

static void
sam_session_finalize (GObject *object)
{
  SamSession *self = SAM_SESSION (object);

  g_free (self->id);
  g_free (self->title);
  g_clear_pointer (&self->proposals, g_ptr_array_unref);
  g_clear_pointer (&self->last_time, g_ptr_array_unref);
  g_clear_pointer (&self->started, g_date_time_unref);
  g_clear_pointer (&self->ended, g_date_time_unref);
  g_clear_pointer (&self->notes_end, g_date_time_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (sam_session_parent_class)->finalize (object);
}

static void
sam_session_class_init (SamSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_session_finalize;
}

static void
sam_session_init (SamSession *self)
{
  self->title = g_strdup ("");
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->proposals =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
  self->last_time =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
}

/**
 * sam_session_new:
 * @started: when it began
 * @people: how many are here, at least 1
 *
 * Returns: (transfer full): a session without items
 */
SamSession *
sam_session_new (const char *id, GDateTime *started, guint people)
{
  SamSession *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (started != NULL, NULL);
  g_return_val_if_fail (people >= 1, NULL);

  self = g_object_new (SAM_TYPE_SESSION, NULL);
  self->id = g_strdup (id);
  self->started = g_date_time_ref (started);
  self->people = people;

  return self;
}

const char *
sam_session_get_id (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->id;
}

/**
 * sam_session_get_started:
 *
 * Returns: (transfer none): when it began
 */
GDateTime *
sam_session_get_started (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->started;
}

/* Returns: (transfer none) (nullable): what the meeting is about first, before
 *   what is in every meeting */
static SamSessionItem *
find_first_content (SamSession *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      SamSessionItem *item = g_ptr_array_index (self->items, i);
      SamBlockKind    kind = sam_session_item_get_kind (item);

      if (kind == SAM_BLOCK_ITEM || kind == SAM_BLOCK_TOPIC ||
          kind == SAM_BLOCK_GUEST)
        return item;
    }

  return sam_session_get_item (self, 0);
}

/**
 * sam_session_dup_title:
 *
 * A session that was prepared is called as its agenda. Any other is called by
 * what was discussed first: nobody has to name it, so no name of a client comes
 * into a title.
 *
 * Returns: (transfer full): a title
 */
char *
sam_session_dup_title (SamSession *self)
{
  SamSessionItem *first;

  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  if (*self->title != '\0')
    return g_strdup (self->title);

  first = find_first_content (self);

  return g_strdup (first != NULL ? sam_session_item_get_title (first) : "");
}

/**
 * sam_session_set_title:
 * @title: how the team calls it; empty for what was discussed first
 */
void
sam_session_set_title (SamSession *self, const char *title)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (title != NULL);

  sam_set_string (&self->title, title);
}

/**
 * sam_session_get_minutes:
 *
 * Returns: how long it was planned to be; 0 if it was not prepared
 */
guint
sam_session_get_minutes (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  return self->minutes;
}

void
sam_session_set_minutes (SamSession *self, guint minutes)
{
  g_return_if_fail (SAM_IS_SESSION (self));

  self->minutes = minutes;
}

/**
 * sam_session_get_ended:
 *
 * Returns: (transfer none) (nullable): when it was closed
 */
GDateTime *
sam_session_get_ended (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->ended;
}

void
sam_session_set_ended (SamSession *self, GDateTime *ended)
{
  g_return_if_fail (SAM_IS_SESSION (self));

  if (ended != NULL)
    g_date_time_ref (ended);
  g_clear_pointer (&self->ended, g_date_time_unref);
  self->ended = ended;
}

guint
sam_session_get_people (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  return self->people;
}

void
sam_session_set_people (SamSession *self, guint people)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (people >= 1);

  self->people = people;
}

/**
 * sam_session_get_check_out:
 *
 * Returns: (transfer none): how many found the meeting worth their time
 */
const SamCheckOut *
sam_session_get_check_out (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return &self->check_out;
}

/**
 * sam_session_set_worth:
 * @people: how many said @worth
 */
void
sam_session_set_worth (SamSession *self, SamWorth worth, guint people)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail ((guint) worth < SAM_N_WORTHS);

  self->check_out.counts[worth] = people;
}

guint
sam_session_get_position (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  return self->position;
}

/**
 * sam_session_set_position:
 * @position: of the item that the team is at
 */
void
sam_session_set_position (SamSession *self, guint position)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (position < self->items->len);

  self->position = position;
}

/**
 * sam_session_add_item:
 * @item: (transfer none): comes last
 */
void
sam_session_add_item (SamSession *self, SamSessionItem *item)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  g_ptr_array_add (self->items, g_object_ref (item));
  sam_session_tell_item (self, item);
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - 1, 0, 1);
}

/**
 * sam_session_get_item:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last
 */
SamSessionItem *
sam_session_get_item (SamSession *self, guint position)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  if (position >= self->items->len)
    return NULL;

  return g_ptr_array_index (self->items, position);
}

/**
 * sam_session_get_current:
 *
 * Returns: (transfer none) (nullable): what the team is at; %NULL only in a
 *   session without items
 */
SamSessionItem *
sam_session_get_current (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return sam_session_get_item (self, self->position);
}

guint
sam_session_get_n_items (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  return self->items->len;
}
