// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-own-flow.h"

#include <string.h>

/* A field of libadwaita 1.2 does not say that it has the focus. So it is gone
 * to from what does, and what was typed is waited for. */

/**
 * sam_own_flow_go:
 *
 * Goes to Self-study, and to the first field or button there.
 */
void
sam_own_flow_go (SamFlow *flow)
{
  sam_flow_key (flow, "Alt+3");
}

static void
type_new_passphrase (SamFlow *flow, const char *passphrase)
{
  sam_flow_focus (flow, "Seal it with a passphrase");
  sam_flow_key (flow, "Tab");
  sam_flow_key (flow, "space");
  /* It says so before, to whoever cannot see it too. */
  sam_flow_focus (flow, "*if you lose it, everything you wrote here is lost*");
  sam_flow_key (flow, "Tab");
  sam_flow_type (flow, passphrase);
  sam_flow_key (flow, "Tab");
  sam_flow_key (flow, "Tab");
  sam_flow_type (flow, passphrase);
}

/**
 * sam_own_flow_begin:
 * @passphrase: (nullable): to seal with
 *
 * Starts for the first time, and says what to call oneself.
 */
void
sam_own_flow_begin (SamFlow *flow, const char *passphrase)
{
  sam_flow_start (flow);
  sam_own_flow_go (flow);
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  sam_flow_type (flow, SAM_OWN_NAME);
  sam_flow_wait_for (flow, SAM_OWN_NAME);
  if (passphrase != NULL)
    type_new_passphrase (flow, passphrase);
  sam_flow_key (flow, "Return");
  sam_own_flow_wait_unlocked (flow);
}

void
sam_own_flow_wait_unlocked (SamFlow *flow)
{
  sam_flow_wait_for (flow, "* of * items studied*");
}

/**
 * sam_own_flow_unlock:
 *
 * Types a passphrase, right or wrong, where it is asked for.
 */
void
sam_own_flow_unlock (SamFlow *flow, const char *passphrase)
{
  sam_flow_wait_for (flow, "Hello, " SAM_OWN_NAME);
  sam_flow_type (flow, passphrase);
  sam_flow_key (flow, "Return");
}

/**
 * sam_own_flow_write:
 *
 * Writes a reflection, waits until it is on the disk, and goes back.
 */
void
sam_own_flow_write (SamFlow *flow, const char *text)
{
  sam_flow_press (flow, "All reflections");
  sam_flow_press (flow, "*New reflection");
  sam_flow_wait_focus (flow, "Reflection");
  sam_flow_type (flow, text);
  sam_flow_wait_for (flow, text);
  sam_flow_wait_for (flow, "Saved on this computer");
  sam_flow_key (flow, "Alt+Left");
  sam_flow_key (flow, "Alt+Left");
  sam_own_flow_wait_unlocked (flow);
}

/**
 * sam_own_flow_choose:
 * @mnemonic: of something in the menu under the name: p, a or l
 */
void
sam_own_flow_choose (SamFlow *flow, const char *mnemonic)
{
  sam_flow_press (flow, SAM_OWN_NAME);
  sam_flow_wait_for (flow, "Lock");
  sam_flow_key (flow, mnemonic);
}

/**
 * sam_own_flow_lock:
 *
 * Locks, and chooses who to open again: the passphrase is asked for.
 */
void
sam_own_flow_lock (SamFlow *flow)
{
  sam_own_flow_choose (flow, "l");
  sam_flow_wait_gone (flow, "* of * items studied*");
  sam_flow_press (flow, SAM_OWN_NAME);
}

static guint
count (const char *data, gsize size, const char *wanted, gsize length)
{
  guint n_found = 0;

  for (gsize i = 0; i + length <= size; i++)
    n_found += memcmp (data + i, wanted, length) == 0;

  return n_found;
}

/* As UTF-8, and as UTF-16 with either byte first. */
static guint
count_in_file (const char *path, const char *words)
{
  static const char *const encodings[] = { "UTF-8", "UTF-16LE", "UTF-16BE" };
  gsize                    size;
  guint                    n_found = 0;
  g_autofree char         *data = NULL;

  if (!g_file_get_contents (path, &data, &size, NULL))
    return 0; /* a socket, or it is gone by now */

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      gsize            length;
      g_autofree char *wanted =
          g_convert (words, -1, encodings[i], "UTF-8", NULL, &length, NULL);
      guint n_here = count (data, size, wanted, length);

      if (n_here > 0)
        g_test_message ("“%s” is in %s", words, path);
      n_found += n_here;
    }

  return n_found;
}

static guint
count_below (const char *folder, const char *words)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;
  guint       n_found = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n_found += strstr (name, words) != NULL;
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n_found += count_below (path, words);
      else
        n_found += count_in_file (path, words);
    }

  return n_found;
}

/**
 * sam_own_flow_grep:
 *
 * Returns: how often @words stand in any byte that the program left on the
 *   disk: database, journal, backups, people, settings, recent files, cache and
 *   what it keeps for a moment
 */
guint
sam_own_flow_grep (SamFlow *flow, const char *words)
{
  return count_below (flow->home, words);
}
