"""Tables that read several results."""
