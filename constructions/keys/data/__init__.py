"""Small shipped data: found sign keys, with the search that finds them named in each file."""
