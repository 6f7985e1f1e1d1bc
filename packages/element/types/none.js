// Stands behind the entries that hold types alone, so that importing one is no error at run time.
export {}
