"""Requests in the formats of other programs, out and in: pure functions from values to text and back. Reading
and writing files is the faces' affair.
"""
