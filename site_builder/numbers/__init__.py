"""From a printed phrase to what it says. Knows nothing of files, claims or pages."""
