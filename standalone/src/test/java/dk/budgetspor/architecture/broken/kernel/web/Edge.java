package dk.budgetspor.architecture.broken.kernel.web;

/** A part of the web. */
public class Edge {}
