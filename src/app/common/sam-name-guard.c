// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-name-guard.h"

#include "sam-field-check.h"
#include "sam-mark-words.h"

#define KEY_REPLACE "<Control>r"
#define KEY_LEAVE "<Control><Shift>r"

/**
 * SamNameGuard:
 *
 * Advice below a field: what is typed there looks like somebody's data, and
 * this could stand there instead. It stays out of the way until then, and never
 * keeps anybody from anything.
 *
 * Actions:
 * - guard.replace: what the advice is about; also Ctrl+R in the field
 * - guard.leave: it may stay; also Ctrl+Shift+R in the field
 */
struct _SamNameGuard
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel *advice;

  GtkWidget     *field; /* (owned) (nullable) */
  SamFieldCheck *check; /* (owned) (nullable): of @field */
  GtkEventController
          *keys; /* (owned) (nullable): of what has the focus there */
  gboolean names;
};

G_DEFINE_FINAL_TYPE (SamNameGuard, sam_name_guard, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_FIELD,
  PROP_NAMES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  REPLACE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What it could not say twice is told whoever comes back to the field. */
static void
found_cb (SamNameGuard *self)
{
  const char      *found = sam_field_check_get_found (self->check);
  const char      *neutral = sam_field_check_get_neutral (self->check);
  GtkWidget       *focusable = sam_field_check_get_focusable (self->check);
  g_autofree char *words = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), found != NULL);
  if (found == NULL)
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (focusable),
                                     GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
      return;
    }

  words = sam_mark_words_advise (sam_field_check_get_kind (self->check), found,
                                 neutral);
  gtk_label_set_label (self->advice, words);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (focusable),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->advice, NULL, -1);
}

/* The buttons may go when they have done their work. */
static void
return_focus (SamNameGuard *self)
{
  GtkWidget *focusable = sam_field_check_get_focusable (self->check);
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;

  if (GTK_IS_TEXT (focusable))
    gtk_text_grab_focus_without_selecting (GTK_TEXT (focusable));
  else
    gtk_widget_grab_focus (focusable);
}

/* Whether there is something to do it to; the places are those of the text as
 * it is now. */
static gboolean
is_ready (SamNameGuard *self)
{
  if (self->check == NULL)
    return FALSE;
  sam_field_check_look_now (self->check);

  return sam_field_check_get_found (self->check) != NULL;
}

static void
replace (SamNameGuard *self)
{
  sam_field_check_replace (self->check);
}

static void
replace_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamNameGuard *self = SAM_NAME_GUARD (widget);

  if (!is_ready (self))
    return;
  return_focus (self);
  g_signal_emit (self, signals[REPLACE], 0);
}

static void
leave_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamNameGuard *self = SAM_NAME_GUARD (widget);

  if (!is_ready (self))
    return;
  return_focus (self);
  sam_field_check_leave (self->check);
}

static gboolean
key_cb (GtkWidget *widget, GVariant *action, gpointer user_data)
{
  SamNameGuard *self = user_data;

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;

  return gtk_widget_activate_action_variant (GTK_WIDGET (self),
                                             g_variant_get_string (action,
                                                                   NULL),
                                             NULL);
}

static void
add_key (SamNameGuard *self, const char *key, const char *action)
{
  GtkShortcut *shortcut =
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (key),
                        gtk_callback_action_new (key_cb, self, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (action));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (self->keys),
                                        shortcut);
}

static void
follow (SamNameGuard *self)
{
  self->check = sam_field_check_new (self->field);
  g_signal_connect_object (self->check, "found", G_CALLBACK (found_cb), self,
                           G_CONNECT_SWAPPED);

  self->keys = g_object_ref (gtk_shortcut_controller_new ());
  add_key (self, KEY_REPLACE, "guard.replace");
  add_key (self, KEY_LEAVE, "guard.leave");
  gtk_widget_add_controller (sam_field_check_get_focusable (self->check),
                             g_object_ref (self->keys));
  sam_field_check_set_names (self->check, self->names);
}

static void
unfollow (SamNameGuard *self)
{
  if (self->check == NULL)
    return;

  gtk_widget_remove_controller (sam_field_check_get_focusable (self->check),
                                self->keys);
  g_clear_object (&self->keys);
  g_signal_handlers_disconnect_by_data (self->check, self);
  g_clear_object (&self->check);
  g_clear_object (&self->field);
}

static void
sam_name_guard_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SamNameGuard *self = SAM_NAME_GUARD (object);

  switch (property_id)
    {
    case PROP_FIELD:
      g_value_set_object (value, self->field);
      break;
    case PROP_NAMES:
      g_value_set_boolean (value, self->names);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_name_guard_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  SamNameGuard *self = SAM_NAME_GUARD (object);

  switch (property_id)
    {
    case PROP_FIELD:
      sam_name_guard_set_field (self, g_value_get_object (value));
      break;
    case PROP_NAMES:
      sam_name_guard_set_names (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_name_guard_dispose (GObject *object)
{
  unfollow (SAM_NAME_GUARD (object));

  G_OBJECT_CLASS (sam_name_guard_parent_class)->dispose (object);
}

static void
sam_name_guard_class_init (SamNameGuardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_name_guard_dispose;
  object_class->get_property = sam_name_guard_get_property;
  object_class->set_property = sam_name_guard_set_property;

  /**
   * SamNameGuard:field: (nullable)
   *
   * The #GtkTextView or #GtkEditable that is looked through.
   */
  properties[PROP_FIELD] =
      g_param_spec_object ("field", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  /**
   * SamNameGuard:names:
   *
   * Whether names count; where a colleague is meant to be named they do not.
   */
  properties[PROP_NAMES] =
      g_param_spec_boolean ("names", NULL, NULL, TRUE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamNameGuard::replace:
   *
   * What the advice is about is replaced, between the handlers that are
   * connected before and those that are connected after.
   */
  signals[REPLACE] =
      g_signal_new_class_handler ("replace", SAM_TYPE_NAME_GUARD,
                                  G_SIGNAL_RUN_LAST, G_CALLBACK (replace), NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/common/sam-name-guard.ui");
  gtk_widget_class_bind_template_child (widget_class, SamNameGuard, advice);
  gtk_widget_class_install_action (widget_class, "guard.replace", NULL,
                                   replace_action);
  gtk_widget_class_install_action (widget_class, "guard.leave", NULL,
                                   leave_action);
}

static void
sam_name_guard_init (SamNameGuard *self)
{
  self->names = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_name_guard_get_field:
 *
 * Returns: (transfer none) (nullable): what is looked through
 */
GtkWidget *
sam_name_guard_get_field (SamNameGuard *self)
{
  g_return_val_if_fail (SAM_IS_NAME_GUARD (self), NULL);

  return self->field;
}

/**
 * sam_name_guard_set_field:
 * @field: (transfer none) (nullable): a #GtkTextView, whose buffer does not
 *   change for another, or a #GtkEditable
 */
void
sam_name_guard_set_field (SamNameGuard *self, GtkWidget *field)
{
  g_return_if_fail (SAM_IS_NAME_GUARD (self));
  g_return_if_fail (field == NULL || GTK_IS_WIDGET (field));

  if (self->field == field)
    return;

  unfollow (self);
  if (field != NULL)
    {
      self->field = g_object_ref (field);
      follow (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIELD]);
}

gboolean
sam_name_guard_get_names (SamNameGuard *self)
{
  g_return_val_if_fail (SAM_IS_NAME_GUARD (self), FALSE);

  return self->names;
}

void
sam_name_guard_set_names (SamNameGuard *self, gboolean names)
{
  g_return_if_fail (SAM_IS_NAME_GUARD (self));

  if (self->names == !!names)
    return;

  self->names = !!names;
  if (self->check != NULL)
    sam_field_check_set_names (self->check, self->names);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAMES]);
}

/**
 * sam_name_guard_share_left:
 * @owner: (transfer none): what the text belongs to
 *
 * What somebody leaves in a field of the same owner may stay in this one too.
 * The field must be set already.
 */
void
sam_name_guard_share_left (SamNameGuard *self, GObject *owner)
{
  g_autoptr (SamLeftWords) left = sam_left_words_of (owner);

  g_return_if_fail (SAM_IS_NAME_GUARD (self));
  g_return_if_fail (self->check != NULL);

  sam_field_check_set_left (self->check, left);
}
