// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

#include "sam-string.h"

/**
 * SamAgenda:
 *
 * A meeting that is being prepared: its parts in their order, and the time
 * there is.
 *
 * It is a `GListModel` of [class@Block]s, those that fell out included. Opening
 * blocks come first and closing blocks last, always. After every change the
 * agenda fits itself anew; see sam_fit(). What was in stays in if it can.
 *
 * A new agenda is being loaded: it takes blocks as they were kept
 * (sam_block_set_fits()), records no steps and emits no “changed”, until
 * sam_agenda_clear_undo().
 */
static void sam_agenda_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (
    SamAgenda,
    sam_agenda,
    G_TYPE_OBJECT,
    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sam_agenda_list_model_init))

#define USUAL_MINUTES 60
#define USUAL_PEOPLE 6

static GParamSpec *properties[SAM_AGENDA_N_PROPS];

static GType
sam_agenda_get_item_type (GListModel *model)
{
  return SAM_TYPE_BLOCK;
}

static guint
sam_agenda_get_n_items (GListModel *model)
{
  return SAM_AGENDA (model)->blocks->len;
}

static gpointer
sam_agenda_get_item (GListModel *model, guint position)
{
  SamAgenda *self = SAM_AGENDA (model);

  if (position >= self->blocks->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->blocks, position));
}

static void
sam_agenda_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sam_agenda_get_item_type;
  iface->get_n_items = sam_agenda_get_n_items;
  iface->get_item = sam_agenda_get_item;
}

static void
sam_agenda_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SamAgenda *self = SAM_AGENDA (object);

  switch (property_id)
    {
    case SAM_AGENDA_PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case SAM_AGENDA_PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case SAM_AGENDA_PROP_GOAL:
      g_value_set_string (value, self->goal);
      break;
    case SAM_AGENDA_PROP_STARTS:
      g_value_set_boxed (value, self->starts);
      break;
    case SAM_AGENDA_PROP_MINUTES:
      g_value_set_uint (value, self->minutes);
      break;
    case SAM_AGENDA_PROP_PEOPLE:
      g_value_set_uint (value, self->people);
      break;
    case SAM_AGENDA_PROP_PURPOSE:
      g_value_set_uint (value, self->purpose);
      break;
    case SAM_AGENDA_PROP_PLANNED:
      g_value_set_uint (value, self->fit.planned);
      break;
    case SAM_AGENDA_PROP_SPARE:
      g_value_set_uint (value, self->fit.spare);
      break;
    case SAM_AGENDA_PROP_OVER:
      g_value_set_uint (value, self->fit.over);
      break;
    case SAM_AGENDA_PROP_N_OUT:
      g_value_set_uint (value, self->fit.n_out);
      break;
    case SAM_AGENDA_PROP_CAN_UNDO:
      g_value_set_boolean (value, sam_agenda_can_undo (self));
      break;
    case SAM_AGENDA_PROP_CAN_REDO:
      g_value_set_boolean (value, sam_agenda_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_agenda_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SamAgenda *self = SAM_AGENDA (object);

  switch (property_id)
    {
    case SAM_AGENDA_PROP_TITLE:
      sam_agenda_set_title (self, g_value_get_string (value));
      break;
    case SAM_AGENDA_PROP_GOAL:
      sam_agenda_set_goal (self, g_value_get_string (value));
      break;
    case SAM_AGENDA_PROP_STARTS:
      sam_agenda_set_starts (self, g_value_get_boxed (value));
      break;
    case SAM_AGENDA_PROP_MINUTES:
      sam_agenda_set_minutes (self, g_value_get_uint (value));
      break;
    case SAM_AGENDA_PROP_PEOPLE:
      sam_agenda_set_people (self, g_value_get_uint (value));
      break;
    case SAM_AGENDA_PROP_PURPOSE:
      sam_agenda_set_purpose (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_agenda_finalize (GObject *object)
{
  SamAgenda *self = SAM_AGENDA (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->goal);
  g_free (self->typed_id);
  g_clear_pointer (&self->starts, g_date_time_unref);
  g_clear_pointer (&self->now, sam_moment_free);
  g_clear_pointer (&self->undo, g_ptr_array_unref);
  g_clear_pointer (&self->redo, g_ptr_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->frozen, g_ptr_array_unref);

  G_OBJECT_CLASS (sam_agenda_parent_class)->finalize (object);
}

static void
install_number (SamAgendaProp prop, const char *name, GParamFlags flags)
{
  properties[prop] = g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0,
                                        flags | G_PARAM_EXPLICIT_NOTIFY |
                                            G_PARAM_STATIC_STRINGS);
}

static void
install_string (SamAgendaProp prop, const char *name, GParamFlags flags)
{
  properties[prop] = g_param_spec_string (name, NULL, NULL, NULL,
                                          flags | G_PARAM_EXPLICIT_NOTIFY |
                                              G_PARAM_STATIC_STRINGS);
}

static void
install_flag (SamAgendaProp prop, const char *name)
{
  properties[prop] =
      g_param_spec_boolean (name, NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
}

static void
sam_agenda_class_init (SamAgendaClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_agenda_finalize;
  object_class->get_property = sam_agenda_get_property;
  object_class->set_property = sam_agenda_set_property;

  install_string (SAM_AGENDA_PROP_ID, "id", G_PARAM_READABLE);
  install_string (SAM_AGENDA_PROP_TITLE, "title", G_PARAM_READWRITE);
  install_string (SAM_AGENDA_PROP_GOAL, "goal", G_PARAM_READWRITE);
  properties[SAM_AGENDA_PROP_STARTS] =
      g_param_spec_boxed ("starts", NULL, NULL, G_TYPE_DATE_TIME,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                              G_PARAM_STATIC_STRINGS);
  install_number (SAM_AGENDA_PROP_MINUTES, "minutes", G_PARAM_READWRITE);
  install_number (SAM_AGENDA_PROP_PEOPLE, "people", G_PARAM_READWRITE);
  install_number (SAM_AGENDA_PROP_PURPOSE, "purpose", G_PARAM_READWRITE);
  install_number (SAM_AGENDA_PROP_PLANNED, "planned", G_PARAM_READABLE);
  install_number (SAM_AGENDA_PROP_SPARE, "spare", G_PARAM_READABLE);
  install_number (SAM_AGENDA_PROP_OVER, "over", G_PARAM_READABLE);
  install_number (SAM_AGENDA_PROP_N_OUT, "n-out", G_PARAM_READABLE);
  install_flag (SAM_AGENDA_PROP_CAN_UNDO, "can-undo");
  install_flag (SAM_AGENDA_PROP_CAN_REDO, "can-redo");

  g_object_class_install_properties (object_class, SAM_AGENDA_N_PROPS,
                                     properties);

  /**
   * SamAgenda::changed:
   *
   * Something that is kept changed: save it. Once for each step, and for each
   * that is undone or redone.
   */
  g_signal_new ("changed", SAM_TYPE_AGENDA, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                NULL, G_TYPE_NONE, 0);
}

static void
sam_agenda_init (SamAgenda *self)
{
  self->title = g_strdup ("");
  self->goal = g_strdup ("");
  self->minutes = USUAL_MINUTES;
  self->people = USUAL_PEOPLE;
  self->blocks = g_ptr_array_new_with_free_func (g_object_unref);
  self->undo =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_moment_free);
  self->redo =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_moment_free);
  self->now = sam_moment_new (self);
  sam_agenda_fit (self);
}

void
sam_agenda_notify (SamAgenda *self, SamAgendaProp prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

/**
 * sam_agenda_new:
 * @id: (nullable): its id; %NULL for a new one
 *
 * Returns: (transfer full): an hour for six people without blocks, to be
 *   filled and then begun with sam_agenda_clear_undo()
 */
SamAgenda *
sam_agenda_new (const char *id)
{
  SamAgenda *self = g_object_new (SAM_TYPE_AGENDA, NULL);

  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();

  return self;
}

/**
 * sam_agenda_copy:
 *
 * Returns: (transfer full): the same with a new id and without a date; its
 *   blocks are copies, in or out as they are here, and there is nothing to undo
 */
SamAgenda *
sam_agenda_copy (SamAgenda *self)
{
  SamAgenda *copy;

  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  copy = sam_agenda_new (NULL);
  sam_agenda_begin_step (copy);
  sam_agenda_set_title (copy, self->title);
  sam_agenda_set_goal (copy, self->goal);
  sam_agenda_set_minutes (copy, self->minutes);
  sam_agenda_set_people (copy, self->people);
  sam_agenda_set_purpose (copy, self->purpose);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      g_autoptr (SamBlock) block =
          sam_block_copy (g_ptr_array_index (self->blocks, i));

      sam_agenda_append (copy, block);
    }
  sam_agenda_end_step (copy);
  sam_agenda_clear_undo (copy);

  return copy;
}
