"""The front door: command line, report, citations and paper map. It decides nothing."""
