"""Runs one file of tests and sums up in the words that the project's other suites use."""

import pathlib
import sys
import unittest

folder = pathlib.Path(__file__).parent
suite = unittest.defaultTestLoader.discover(str(folder), pattern=sys.argv[1])
result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(suite)
failed = len(result.failures) + len(result.errors)
passed = result.testsRun - failed - len(result.skipped)
word = "ok" if result.wasSuccessful() else "FAILED"
print(f"test result: {word}. {passed} passed; {failed} failed; {len(result.skipped)} ignored; 0 measured; 0 filtered out")
sys.exit(not result.wasSuccessful())
