//! Snapshots of what emitters print.
